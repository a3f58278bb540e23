import type { ClassType } from 'type-graphql';
import { type IndicatorId, indicators } from '../../catalogue/indicators.js';
import type { Localised } from '../../language/localised.js';
import { withNote } from '../coarser-note.js';
import { localisedFields } from '../localised-field.js';

const fields = {
  label: 'What readers call the indicator.',
  definition: 'What exactly it says.',
  numerator: 'Who or what is counted.',
  denominator: 'Of whom or what.',
  unit: 'Unit of every value.',
  source: 'Which registers it comes from.',
  producer: 'The agency that produces it.',
  classification: 'How it is divided: by region, by time.',
  update: 'How often there is a new figure.',
} as const;

interface Root {
  id: IndicatorId;
  /** What an older document learns in no other way. */
  definitionNote?: Localised | null;
}

/** Makes the resolver of what an indicator says about itself, for a type that names one by `id`. */
export function indicatorTextsOf(type: () => ClassType<{ id: IndicatorId }>) {
  return localisedFields<Root>(type, fields, ({ id, definitionNote }, field) => {
    const text = indicators[id][field as keyof typeof fields];
    return field === 'definition' ? withNote(text, definitionNote ?? null) : text;
  });
}
