import { design } from './indicator.design.js';
import { SinergiElement } from './sinergi-element.js';

/** One indicator: its number, its change, its target and its course. */
export class SinergiIndicator extends SinergiElement {
  constructor() {
    super(design);
  }
}
