import type { RegionLevel } from '../database/generated/enums.js';
import type { Localised } from '../language/localised.js';
import { type PeriodUnit } from '../time/period-unit.js';

const units: Record<PeriodUnit, Localised> = {
  MONTH: { id: 'per bulan', en: 'by month' },
  QUARTER: { id: 'per triwulan', en: 'by quarter' },
  YEAR: { id: 'per tahun', en: 'by year' },
  YEARS_3: { id: 'per tiga tahun', en: 'by three years' },
};

const places: Partial<Record<RegionLevel, Localised>> = {
  REGENCY: { id: ' untuk kabupaten/kota', en: ' for regencies' },
};

/** Says that an answer is by a coarser unit than was asked for; null where it is not. */
export function coarserNote(asked: PeriodUnit, answered: PeriodUnit, level: RegionLevel): Localised | null {
  if (asked === answered) return null;
  const place = places[level] ?? { id: '', en: '' };
  return {
    id: `Diterbitkan ${units[answered].id}${place.id}, bukan ${units[asked].id}.`,
    en: `Published ${units[answered].en}${place.en}, not ${units[asked].en}.`,
  };
}

/** A definition with the note in it, for documents that do not ask for the note. */
export function withNote(definition: Localised, note: Localised | null): Localised {
  return note ? { id: `${definition.id} ${note.id}`, en: `${definition.en} ${note.en}` } : definition;
}
