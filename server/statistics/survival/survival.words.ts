import { type Localised, words } from '../../language/localised.js';

const groups: Readonly<Record<string, Localised>> = {
  YES: words('Dengan pendamping', 'With a mentor'),
  NO: words('Tanpa pendamping', 'Without a mentor'),
};

export const survivalWords = {
  everybody: words('Semua', 'Everybody'),
  groups,
  tooFew: words(
    (least: number) => `Terlalu sedikit orang untuk kurva (kurang dari ${least}).`,
    (least) => `Too few people for a curve (fewer than ${least}).`,
  ),
  threeYears: words(
    (last: number) => ` Sebagai gantinya: tiga tahun bersama, ${last - 2}–${last}.`,
    (last) => ` Instead: three years together, ${last - 2}–${last}.`,
  ),
  protected: words(
    'Perkiraan Kaplan–Meier dari hitungan terlindungi; pita menunjukkan keyakinan 95 %, termasuk penyimpangan acak.',
    'Kaplan–Meier estimate from protected counts; the band shows 95% certainty, the noise included.',
  ),
  exact: words(
    'Perkiraan Kaplan–Meier pasti; pita menunjukkan keyakinan 95 %.',
    'Exact Kaplan–Meier estimate; the band shows 95% certainty.',
  ),
};
