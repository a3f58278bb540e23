import { design } from './aftercare.design.js';
import { SinergiElement } from './sinergi-element.js';

/** How far people are followed after rehabilitation, step by step, against the targets. */
export class SinergiAftercare extends SinergiElement {
  constructor() {
    super(design);
  }
}
