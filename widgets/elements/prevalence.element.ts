import { design } from './prevalence.design.js';
import { SinergiElement } from './sinergi-element.js';

/** Published prevalence of the region, else of the country, every source side by side. */
export class SinergiPrevalence extends SinergiElement {
  constructor() {
    super(design);
  }
}
