import { words } from '../language/localised.js';
import type { Day } from '../time/day.js';

const list = (years: readonly number[], between = ', ') => years.join(between);

/** Why nothing is published. */
export const publishWords = {
  noDay: words(
    'hari penerbitan bukan tanggal; tulis YYYY-MM-DD',
    'the day to publish as of is no date; write YYYY-MM-DD',
  ),
  tooManyTables: (most: number, allowed: number) =>
    words(
      `seseorang dapat muncul dalam ${most} tabel setahun, lebih dari ${allowed} yang diperhitungkan gangguannya; keluarkan tabel dari katalog`,
      `a person could stand in ${most} tables a year, more than the ${allowed} that the noise is made for; take tables out of the catalogue`,
    ),
  mixed: words(
    'catatan sintetis dan catatan nyata berada dalam satu basis data, jadi tidak ada yang diterbitkan; impor catatan nyata ke basis data kosong',
    'synthetic and real records stand in one database, so nothing is published; import real records into an empty one',
  ),
  publicKeys: words(
    'kunci demonstrasi diketahui umum dan tidak melindungi siapa pun; terbitkan catatan nyata dengan kunci sendiri',
    "the demonstration's keys are public and protect nobody; publish real records with keys of your own",
  ),
  busy: words(
    'impor atau penerbitan lain sedang berjalan; terbitkan lagi setelah selesai',
    'an import or another publish is running; publish again when it is done',
  ),
  nothing: words(
    'tidak ada yang dapat diterbitkan: tidak ada angka dan belum ada periode catatan yang ditutup; impor catatan dahulu',
    'there is nothing to publish: no figure is there and no period of any record is closed yet; import records first',
  ),
  earlier: (day: Day) =>
    words(
      `terbitan sekarang per ${day}, dan angka yang sudah diumumkan tidak ditarik kembali; terbitkan per hari itu atau sesudahnya`,
      `the current release is as of ${day}, and numbers that are public are not taken back; publish as of that day or a later one`,
    ),
  undrawn: (years: readonly number[]) =>
    words(
      `tidak ada tabel orang yang terbuka untuk ${list(years)}; sebutkan tahun yang ada`,
      `no table of people is open for ${list(years)}; name years that are`,
    ),
  otherSigma: (years: readonly number[], before: number, now: number) =>
    words(
      `angka ${list(years)} diundi dengan σ = ${before} dan akan disalin ke terbitan dengan σ = ${now}; undi sekali lagi: sinergi publish --force "alasan" --year ${list(years, ' ')}`,
      `numbers of ${list(years)} were drawn with σ = ${before} and would be copied into a release of σ = ${now}; draw them once more: sinergi publish --force "why" --year ${list(years, ' ')}`,
    ),
};

/** The steps of a publish, as they begin. */
export const stepWords = {
  counting: words('menghitung peristiwa', 'counting events'),
  finding: words('mencari orang tiap tahun', 'finding the people of each year'),
  counted: (measure: string, breakdown: string, unit: string, cells: number) =>
    words(`${measure} ${breakdown} ${unit}: ${cells} sel`, `${measure} ${breakdown} ${unit}: ${cells} cells`),
  calculating: words(
    'menghitung indikator, kurva, dan kaskade',
    'calculating indicators, curves and cascades',
  ),
  writing: words('menulis terbitan', 'writing the release'),
};
