import { SinergiElement } from '../sinergi-element.js';
import { design } from './agencies.design.js';

/**
 * The agencies of a region and who holds their public offices.
 * @indonesian Instansi di suatu wilayah dan pejabat publiknya.
 * @without period from to
 */
export default class SinergiAgencies extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-agencies': SinergiAgencies;
  }
}
