import { registerEnumType } from 'type-graphql';
import { Exactness, PeriodUnit, WithheldReason } from '../database/generated/enums.js';
import { catalogue, type MeasureName } from '../publish/catalogue.js';

export const Measure = Object.fromEntries(Object.keys(catalogue).map((name) => [name, name])) as {
  [name in MeasureName]: name;
};

export const Dimension = { KIND: 'KIND', AGENCY: 'AGENCY', SUBSTANCE: 'SUBSTANCE', UNIT: 'UNIT' } as const;

registerEnumType(Measure, {
  name: 'Measure',
  description: 'What is counted; see catalogue for definitions.',
});
registerEnumType(Dimension, { name: 'Dimension', description: 'By what a measure may be split.' });
registerEnumType(PeriodUnit, {
  name: 'PeriodUnit',
  description: 'MONTH "2024-03", QUARTER "2024-Q1", YEAR "2024", YEARS_3 "2024" (the last of three years).',
});
registerEnumType(Exactness, {
  name: 'Exactness',
  description: 'EXACT, or PROTECTED by noise because it counts people.',
});
registerEnumType(WithheldReason, {
  name: 'WithheldReason',
  description:
    'Why a value is null: TOO_SMALL to show, NOT_CLOSED (the period is not over and waited for), NOT_REPORTED by any facility.',
});

export { Exactness, PeriodUnit, WithheldReason };
