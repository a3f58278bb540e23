import { SinergiElement } from '../sinergi-element.js';
import { design } from './cascade.design.js';

/**
 * From suspects over assessment and care to people who stay clean, with the rate between stages, of one closed year.
 * @indonesian Dari penindakan sampai pulih: berapa orang sampai ke tiap tahap, untuk satu tahun yang sudah ditutup.
 * @without period from
 */
export default class SinergiCascade extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-cascade': SinergiCascade;
  }
}
