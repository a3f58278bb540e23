import { design } from './outreach.design.js';
import { SinergiElement } from './sinergi-element.js';

/** People reached by outreach over time, by kind in the table. */
export class SinergiOutreach extends SinergiElement {
  constructor() {
    super(design);
  }
}
