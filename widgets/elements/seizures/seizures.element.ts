import { SinergiElement } from '../sinergi-element.js';
import { design } from './seizures.design.js';

/**
 * How often each substance was seized, and how much of it.
 * @indonesian Berapa kali tiap zat disita, dan berapa banyak.
 */
export default class SinergiSeizures extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-seizures': SinergiSeizures;
  }
}
