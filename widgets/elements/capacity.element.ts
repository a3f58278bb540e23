import { design } from './capacity.design.js';
import { SinergiElement } from './sinergi-element.js';

/** Places, occupied and waiting, by regency. */
export class SinergiCapacity extends SinergiElement {
  constructor() {
    super(design);
  }
}
