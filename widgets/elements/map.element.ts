import { design } from './map.design.js';
import { SinergiElement } from './sinergi-element.js';

/** One indicator of every regency of a province, as tiles where they lie to each other. */
export class SinergiMap extends SinergiElement {
  constructor() {
    super(design);
  }
}
