import { design } from './relapse.design.js';
import { SinergiElement } from './sinergi-element.js';

/** How long people stay without relapse; `by="mentor"` compares those with and without a mentor. */
export class SinergiRelapse extends SinergiElement {
  constructor() {
    super(design);
  }
}
