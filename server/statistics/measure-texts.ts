import type { ClassType } from 'type-graphql';
import { type MeasureName, type MeasureTexts, measures } from '../catalogue/tables.js';
import type { Localised } from '../language/localised.js';
import { withNote } from './coarser-note.js';
import { localisedFields } from './localised-field.js';

const fields = {
  label: 'What readers call the measure.',
  definition: 'What exactly is counted.',
  source: 'Which register the numbers come from.',
} as const;

interface Root {
  measure: MeasureName;
  /** Of one table, where the measure is counted in several ways. */
  texts?: MeasureTexts;
  /** What an older document learns in no other way. */
  definitionNote?: Localised | null;
}

/** Makes the resolver of what a measure is called, counts and comes from, for a type that names a measure. */
export function measureTextsOf(type: () => ClassType<{ measure: MeasureName }>) {
  return localisedFields<Root>(type, fields, ({ measure, texts, definitionNote }, field) => {
    const text = (texts ?? measures[measure])[field as keyof typeof fields];
    return field === 'definition' ? withNote(text, definitionNote ?? null) : text;
  });
}
