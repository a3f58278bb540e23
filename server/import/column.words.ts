import { words } from '../language/localised.js';

/** Why the text of a cell is no value of its column. */
export const columnWords = {
  noCode: words(
    'bukan kode; tulis paling banyak 64 karakter tanpa spasi',
    'is no code; write up to 64 characters without spaces',
  ),
  noWebAddress: words(
    'bukan alamat web; tulis dengan http:// atau https:// (aturan: alamat web)',
    'is no address of the web; write it with http:// or https:// (rule: web address)',
  ),
  noDate: words('bukan tanggal; tulis YYYY-MM-DD', 'is no date; write YYYY-MM-DD'),
  noMonth: words('bukan bulan; tulis YYYY-MM', 'is no month; write YYYY-MM'),
  noCount: words('bukan jumlah; tulis bilangan bulat mulai 0', 'is no count; write a whole number from 0'),
  noYear: words('bukan tahun; tulis YYYY', 'is no year; write YYYY'),
  noNumber: words(
    'bukan bilangan dengan paling banyak 3 desimal; tulis seperti 1234.5',
    'is no number with at most 3 decimals; write it as 1234.5',
  ),
  noCoordinate: words(
    'bukan koordinat dalam derajat; tulis seperti -1.61',
    'is no coordinate in degrees; write it as -1.61',
  ),
  noTruth: words('bukan true (ya) atau false (tidak)', 'is neither true nor false'),
  notInList: (allowed: readonly string[]) =>
    words(
      `tidak ada dalam daftar; tulis salah satu dari ${allowed.join(', ')}`,
      `is not in the list; write one of ${allowed.join(', ')}`,
    ),
};
