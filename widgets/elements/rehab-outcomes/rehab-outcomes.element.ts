import { SinergiElement } from '../sinergi-element.js';
import { design } from './rehab-outcomes.design.js';

/**
 * How people left rehabilitation, as parts of a hundred with their counts at hand.
 * @indonesian Hasil rehabilitasi dalam persen, beserta jumlah orangnya.
 */
export default class SinergiRehabOutcomes extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-rehab-outcomes': SinergiRehabOutcomes;
  }
}
