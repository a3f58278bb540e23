import type { ClassType } from 'type-graphql';
import { type IndicatorId, indicators } from '../../publish/catalogue/indicators.js';
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

/** Makes the resolver of what an indicator says about itself, for a type that names one by `id`. */
export function indicatorTextsOf(type: () => ClassType<{ id: IndicatorId }>) {
  return localisedFields<{ id: IndicatorId }>(
    type,
    fields,
    ({ id }, field) => indicators[id][field as keyof typeof fields],
  );
}
