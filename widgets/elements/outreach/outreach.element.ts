import { SinergiElement } from '../sinergi-element.js';
import { design } from './outreach.design.js';

/**
 * People reached by outreach over time, by kind in the table.
 * @indonesian Orang yang dijangkau penyuluhan dari waktu ke waktu; menurut jenis kegiatan di tabel.
 */
export default class SinergiOutreach extends SinergiElement {
  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-outreach': SinergiOutreach;
  }
}
