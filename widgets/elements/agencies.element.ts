import { design } from './agencies.design.js';
import { SinergiElement } from './sinergi-element.js';

/** The agencies of a region and who holds their public offices. */
export class SinergiAgencies extends SinergiElement {
  constructor() {
    super(design);
  }
}
