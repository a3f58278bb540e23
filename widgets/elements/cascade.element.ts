import { design } from './cascade.design.js';
import { SinergiElement } from './sinergi-element.js';

/** From suspects over assessment and care to people who stay clean. */
export class SinergiCascade extends SinergiElement {
  constructor() {
    super(design);
  }
}
