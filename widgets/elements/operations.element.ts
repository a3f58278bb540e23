import { design } from './operations.design.js';
import { SinergiElement } from './sinergi-element.js';

/** Operations of police and narcotics agency over time; `by="kind"` or `by="agency"` splits the table. */
export class SinergiOperations extends SinergiElement {
  constructor() {
    super(design);
  }
}
