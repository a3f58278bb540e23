import { words } from '../../../language/localised.js';

/** What stands in a frame beside its widget. */
export const frameWords = {
  asTable: words('Lihat sebagai tabel', 'See it as a table'),
};
