import { SinergiElement } from '../sinergi-element.js';
import { design } from './suspects.design.js';

/**
 * Suspects of a province by role, of a regency over time.
 * @indonesian Tersangka menurut peran; untuk kabupaten/kota dari waktu ke waktu.
 */
export default class SinergiSuspects extends SinergiElement {
  /**
   * Splits by another trait: by substance, or by sex and age.
   * @attr by
   * @default role
   */
  declare by?: 'role' | 'substance' | 'age_band';

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-suspects': SinergiSuspects;
  }
}
