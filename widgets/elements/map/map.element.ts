import type { RegencyIndicator } from '../../client/generated/regency-indicators.js';
import { SinergiElement } from '../sinergi-element.js';
import { design } from './map.design.js';

/**
 * One indicator of every regency of a province: in its boundary, or as a tile where boundaries are missing; with
 * `by="region"` in rows, the highest first.
 * @indonesian Satu indikator untuk setiap kabupaten/kota di provinsi: dalam batas wilayahnya, atau sebagai petak; dengan
 * `by="region"` sebagai baris, dari yang tertinggi.
 */
export default class SinergiMap extends SinergiElement {
  /**
   * Id of the indicator: one with figures of regencies.
   * @attr indicator
   * @default CASE_RATE
   */
  declare indicator?: RegencyIndicator;

  /**
   * Rows, the highest first, instead of a map.
   * @attr by
   */
  declare by?: 'region';

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-map': SinergiMap;
  }
}
