import { SinergiElement } from '../sinergi-element.js';
import { design } from './prevalence.design.js';

/**
 * Published prevalence of the region, else of the country, every source side by side.
 * @indonesian Angka prevalensi terbitan untuk wilayah atau nasional, semua sumber berdampingan.
 * @without period from to
 */
export default class SinergiPrevalence extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-prevalence': SinergiPrevalence;
  }
}
