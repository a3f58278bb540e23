import { words } from '../../../language/localised.js';

/** Why an import is not taken back. */
export const retractImportWords = {
  reason: (most: number) =>
    words(`tulis alasan, paling panjang ${most} karakter`, `give a reason of at most ${most} characters`),
};
