import { SinergiElement } from '../sinergi-element.js';
import { design } from './relapse.design.js';

/**
 * How long people stay without relapse after completion: the latest closed year and the one before.
 * @indonesian Berapa lama orang tetap pulih setelah menyelesaikan rehabilitasi: tahun terakhir yang ditutup dan tahun sebelumnya.
 * @without period from
 */
export default class SinergiRelapse extends SinergiElement {
  /**
   * Compares people of one year with and without a mentor.
   * @attr by
   */
  declare by?: 'mentor';

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-relapse': SinergiRelapse;
  }
}
