import { SinergiElement } from './sinergi-element.js';
import { design } from './suspects.design.js';

/** Suspects by role, or with `by="substance"` or `by="age_band"`; in a regency by year. */
export class SinergiSuspects extends SinergiElement {
  constructor() {
    super(design);
  }
}
