import { words } from '../language/localised.js';

/** What explains a number, in the parts of one sentence. */
export const explanationWords = {
  notReported: words('Tidak dilaporkan.', 'Not reported.'),
  fewerThan5: words('Kurang dari 5.', 'Fewer than 5.'),
  exact: words('Angka pasti', 'Exact'),
  protected: words('Angka terlindungi', 'Protected'),
  awaited: words(
    (day: string) => `Belum diterbitkan: laporan ditunggu sampai ${day}.`,
    (day) => `Not published yet: reports are awaited until ${day}.`,
  ),
  tooFewBeds: words(
    'Terlalu sedikit tempat tidur (kurang dari 20) untuk waktu di bawah setahun.',
    'Too few beds (fewer than 20) for less than a year.',
  ),
  tooFewForRate: words(
    (least: number) => `Terlalu sedikit orang untuk dihitung bagiannya (kurang dari ${least}).`,
    (least) => `Too few people for a rate (fewer than ${least}).`,
  ),
  tooFew: words(
    (threshold: number) => `Terlalu sedikit untuk ditampilkan (di bawah ${threshold}).`,
    (threshold) => `Too few to show (below ${threshold}).`,
  ),
  instead: words(
    (value: string, where: string, when: string) => ` Sebagai gantinya: ${value} di ${where}, ${when}.`,
    (value, where, when) => ` Instead: ${value} in ${where}, ${when}.`,
  ),
  rounded: words(
    (step: number) => `Dibulatkan ke kelipatan ${step}.`,
    (step) => `Rounded to multiples of ${step}.`,
  ),
  between: words(
    (lead: string, lower: string, upper: string) =>
      `${lead}; dengan keyakinan 95 % antara ${lower} dan ${upper}.`,
    (lead, lower, upper) => `${lead}; with 95% certainty between ${lower} and ${upper}.`,
  ),
  within: words(
    (lead: string, halfWidth: number | null | undefined) =>
      `${lead}: hitungan sebenarnya berada dalam ±${halfWidth} pada 95 dari 100 kasus.`,
    (lead, halfWidth) => `${lead}: the true count lies within ±${halfWidth} in 95 of 100 cases.`,
  ),
};
