import { type Labels, type Localised, words } from '../language/localised.js';
import type { PeriodUnit } from '../time/period-unit.js';

/** Units as they stand in the note. */
export const unitWords = {
  MONTH: words('per bulan', 'by month'),
  QUARTER: words('per triwulan', 'by quarter'),
  YEAR: words('per tahun', 'by year'),
  YEARS_3: words('per tiga tahun', 'by three years'),
} satisfies Labels<PeriodUnit>;

/** Says that an answer is by a coarser unit than was asked for. */
export const coarserWords = {
  forRegencies: words(' untuk kabupaten/kota', ' for regencies'),
  published: (answered: Localised, place: Localised | undefined, asked: Localised) =>
    words(
      `Diterbitkan ${answered.id}${place?.id ?? ''}, bukan ${asked.id}.`,
      `Published ${answered.en}${place?.en ?? ''}, not ${asked.en}.`,
    ),
};
