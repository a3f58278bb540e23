import type { RegionLevel } from '../database/generated/enums.js';
import { inEach, type Localised } from '../language/localised.js';
import { type PeriodUnit } from '../time/period-unit.js';
import { coarserWords, unitWords } from './coarser-note.words.js';

/** Says that an answer is by a coarser unit than was asked for; null where it is not. */
export function coarserNote(asked: PeriodUnit, answered: PeriodUnit, level: RegionLevel): Localised | null {
  if (asked === answered) return null;
  const place = level === 'REGENCY' ? coarserWords.forRegencies : undefined;
  return coarserWords.published(unitWords[answered], place, unitWords[asked]);
}

/** A definition with the note in it, for documents that do not ask for the note. */
export function withNote(definition: Localised, note: Localised | null): Localised {
  return note ? inEach((locale) => `${definition[locale]} ${note[locale]}`) : definition;
}
