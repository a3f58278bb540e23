import { type Localised, words } from '../language/localised.js';

/** Why a row is refused, whatever its kind. */
export const rowWords = {
  badSource: (refusal: Localised) => words(`sumber ${refusal.id}`, `the source ${refusal.en}`),
  empty: words('kosong; isi kolom ini', 'is empty; fill it'),
  wrongCells: (found?: number, wanted?: number) =>
    words(
      `baris ini memiliki ${found} sel, judul ${wanted}; apit sel yang berisi pemisah dengan tanda kutip`,
      `the row has ${found} cells, the header ${wanted}; quote a cell that holds the delimiter`,
    ),
  twice: (earlier: number) =>
    words(
      `adalah catatan yang sama dengan baris ${earlier}; simpan salah satu saja`,
      `is the same record as line ${earlier}; keep one of the two lines`,
    ),
  unknown: ({ id, en }: Localised, close: string | undefined) =>
    close
      ? words(
          `${id} tidak dikenal; mungkin maksudnya ${close}?`,
          `is an unknown ${en}; did you mean ${close}?`,
        )
      : words(`${id} tidak dikenal; impor dahulu`, `is an unknown ${en}; import it first`),
  withoutEpisode: words(
    'klien tanpa episode; impor episode dahulu',
    'is a client without an episode; import the episodes first',
  ),
  noBirthYear: (age: string, at: string) =>
    words(
      `memerlukan usia bulat di ${age} dan tanggal YYYY-MM-DD di ${at}`,
      `needs a whole age in ${age} and a date YYYY-MM-DD in ${at}`,
    ),
  notInDictionary: (known: readonly string[]) =>
    words(
      `tidak ada dalam values pemetaan (${known.join(', ')}); tambahkan, atau "otherwise"`,
      `is not in the mapping's values (${known.join(', ')}); add it, or "otherwise"`,
    ),
  noDate: (format: string) =>
    words(`bukan tanggal dengan format ${format}`, `is no date of the format ${format}`),
};

/** What a report of refused rows is made of. */
export const refusedWords = {
  /** Rows of a table, features of a map. */
  line: (total: number) =>
    words(
      `tidak ada yang ditulis: ${total} baris ditolak`,
      `nothing was written: ${total} ${total === 1 ? 'row was' : 'rows were'} refused`,
    ),
  feature: (total: number) =>
    words(
      `tidak ada yang ditulis: ${total} fitur ditolak`,
      `nothing was written: ${total} ${total === 1 ? 'feature was' : 'features were'} refused`,
    ),
  more: (total: number) => words(`… dan ${total} lagi`, `… and ${total} more`),
  atLine: (line: number, column: string) =>
    words(`baris ${line}, kolom ${column}`, `line ${line}, column ${column}`),
  atFeature: (number: number, property: string) =>
    words(`fitur ${number}, ${property}`, `feature ${number}, ${property}`),
};
