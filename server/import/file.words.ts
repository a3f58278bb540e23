import { words } from '../language/localised.js';

/** A name that somebody may have meant, else all that there are. */
export const meantOr = (close: string | undefined, known: readonly string[]) =>
  close
    ? words(`mungkin maksudnya ${close}?`, `did you mean ${close}?`)
    : words(`yang ada: ${known.join(', ')}`, `it has ${known.join(', ')}`);

/** Why a file as a whole cannot be imported. */
export const fileWords = {
  noHeader: words(
    'tidak punya baris judul; ekspor lagi dengan baris judul dan isinya',
    'has no header line; export it again with a header line and rows',
  ),
  noRows: words(
    'punya baris judul tetapi tidak ada isinya; ekspor lagi dengan isinya',
    'has a header but no rows; export it again with its rows',
  ),
  unknownColumn: (kind: string, name: string, known: readonly string[], close?: string) => {
    const wayOut = meantOr(close, known);
    return words(
      `baris 1: ${kind} tidak punya kolom "${name}"; ${wayOut.id}${close ? ' Atau' : '; atau'} pakai berkas pemetaan`,
      `line 1: ${kind} has no column "${name}"; ${wayOut.en}${close ? ' Or' : '; or'} use a mapping file`,
    );
  },
  missingColumns: (kind: string, names: readonly string[]) =>
    words(
      `baris 1: kolom ${names.join(', ')} tidak ada; tambahkan: ${kind} harus memilikinya`,
      `line 1: the column ${names.join(', ')} is missing; add it: ${kind} must have it`,
    ),
  binary: words(
    'bukan teks melainkan berkas biner; simpan sebagai CSV, lalu impor itu',
    'is no text but a binary file; save it as CSV and import that',
  ),
  empty: words(
    'kosong; ekspor lagi dengan baris judul dan isinya',
    'is empty; export it again with a header line and rows',
  ),
  absent: words('tidak ada berkas ini; periksa jalurnya', 'there is no such file; check the path'),
  folder: words('adalah folder; sebutkan berkas di dalamnya', 'is a folder; name the file in it'),
  forbidden: words('tidak boleh dibaca; ubah izinnya', 'may not be read; change its permissions'),
  openQuotes: (line: number) =>
    words(
      `baris ${line}: tanda kutip tidak ditutup; ekspor lagi sebagai CSV`,
      `line ${line}: the quotes do not close; export it again as CSV`,
    ),
  twinColumn: (name: string) =>
    words(
      `baris 1: kolom ${name} ada dua kali; beri tiap kolom nama sendiri`,
      `line 1: the column ${name} stands there twice; give each column a name of its own`,
    ),
};
