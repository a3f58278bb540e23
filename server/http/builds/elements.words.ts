import { words } from '../../language/localised.js';

/** Why it is not known which widgets there are. */
export const elementsWords = {
  missing: (file: string) =>
    words(
      `${file} tidak ada: npm run build menulisnya bersama widget`,
      `${file} is missing: npm run build writes it with the widgets`,
    ),
  unreadable: (file: string, where: string) =>
    words(
      `${file} bukan deskripsi widget untuk versi server ini (${where}): npm run build menulisnya kembali`,
      `${file} does not describe widgets as this version of the server reads them (${where}): npm run build writes it anew`,
    ),
};
