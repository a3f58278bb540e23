import { SinergiElement } from '../sinergi-element.js';
import { design } from './operations.design.js';

/**
 * Operations of police and narcotics agency over time.
 * @indonesian Operasi kepolisian dan BNN dari waktu ke waktu.
 */
export default class SinergiOperations extends SinergiElement {
  /**
   * Splits the table: by kind of operation, or by the agency that leads it.
   * @attr by
   */
  declare by?: 'kind' | 'agency';

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-operations': SinergiOperations;
  }
}
