import { SinergiElement } from '../sinergi-element.js';
import { design } from './aftercare.design.js';

/**
 * How far people are followed after rehabilitation, step by step, against the targets.
 * @indonesian Pemantauan setelah rehabilitasi, tahap demi tahap, dibandingkan dengan target.
 */
export default class SinergiAftercare extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-aftercare': SinergiAftercare;
  }
}
