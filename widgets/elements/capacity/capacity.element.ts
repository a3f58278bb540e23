import { SinergiElement } from '../sinergi-element.js';
import { design } from './capacity.design.js';

/**
 * Places of rehabilitation, occupied and waited for, by regency: the latest period.
 * @indonesian Tempat rehabilitasi menurut kabupaten/kota: yang terisi dan yang menunggu, pada periode terakhir.
 */
export default class SinergiCapacity extends SinergiElement {
  /**
   * How long each period is; `years3` are three years together.
   * @attr period
   * @default quarter
   */
  declare period?: SinergiElement['period'];

  constructor() {
    super(design);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-capacity': SinergiCapacity;
  }
}
