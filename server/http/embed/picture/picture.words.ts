import { type Localised, words } from '../../../language/localised.js';

/** Why there is no picture, table or file of what an address asks for. */
export const pictureWords = {
  unanswered: (why: Localised) =>
    words(`Permintaan ini tidak dapat dijawab: ${why.id}.`, `This cannot be answered: ${why.en}.`),
  trouble: words(
    'Server sedang bermasalah. Coba lagi sebentar lagi.',
    'The server is in trouble. Try again in a moment.',
  ),
  tooMuch: words(
    'Alamat ini meminta terlalu banyak sekaligus; minta periode atau wilayah yang lebih sedikit.',
    'This address asks for too much at once; ask for fewer periods or regions.',
  ),
  tooMany: (seconds: number) =>
    words(
      `Terlalu banyak gambar dan tabel baru sekaligus; coba lagi dalam ${seconds} detik.`,
      `Too many new pictures and tables at once; try again in ${seconds} seconds.`,
    ),
  badWidth: (least: number, most: number) =>
    words(
      `Parameter width harus bilangan bulat dari ${least} sampai ${most}.`,
      `The parameter width must be a whole number from ${least} to ${most}.`,
    ),
  badFragment: words('Parameter fragment harus 1.', 'The parameter fragment must be 1.'),
  holdsWidgets: (name: string) =>
    words(
      `Dasbor terdiri dari beberapa widget: ambil gambar atau tabel tiap widget, atau buka /embed/${name}.`,
      `A dashboard is several widgets: take the picture or table of each, or open /embed/${name}.`,
    ),
  twice: (key: string) =>
    words(
      `Parameter ${key} ditulis dua kali; tulis satu kali saja.`,
      `The parameter ${key} is given twice; give it once.`,
    ),
};
