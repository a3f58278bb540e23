import type { IndicatorId } from '../../client/generated/graphql.js';
import { SinergiElement } from '../sinergi-element.js';
import { design } from './indicator.design.js';

/**
 * One indicator: its number, its change, its target and its course.
 * @indonesian Satu indikator: angka, perubahan, target, dan perkembangannya.
 * @csspart number - The number, large.
 */
export default class SinergiIndicator extends SinergiElement {
  /**
   * Id of the indicator.
   * @attr indicator
   * @default COMPLETION
   */
  declare indicator?: IndicatorId;

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-indicator': SinergiIndicator;
  }
}
