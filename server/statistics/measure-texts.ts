import type { ClassType } from 'type-graphql';
import { type MeasureName, measures } from '../publish/catalogue/tables.js';
import { localisedFields } from './localised-field.js';

const fields = {
  label: 'What readers call the measure.',
  definition: 'What exactly is counted.',
  source: 'Which register the numbers come from.',
} as const;

/** Makes the resolver of what a measure is called, counts and comes from, for a type that names a measure. */
export function measureTextsOf(type: () => ClassType<{ measure: MeasureName }>) {
  return localisedFields<{ measure: MeasureName }>(
    type,
    fields,
    ({ measure }, field) => measures[measure][field as keyof typeof fields],
  );
}
