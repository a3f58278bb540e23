import { registerEnumType } from 'type-graphql';
import { type DimensionName, dimensionNames } from '../catalogue/dimensions.js';
import { type Neighbour, neighbours } from '../catalogue/protection.js';
import { type MeasureName, measureNames } from '../catalogue/tables.js';
import { Exactness, type PeriodUnit as StoredUnit, WithheldReason } from '../database/generated/enums.js';
import { PeriodUnit } from '../time/period-unit.js';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [name in Name]: name };

export const Measure = named<MeasureName>(measureNames);
export const Dimension = named<DimensionName>(dimensionNames);
export const Direction = named(['HIGHER', 'LOWER', 'NEITHER'] as const);
export const SurvivalKind = named(['RETENTION', 'RELAPSE_FREE'] as const);
export const FigureStatus = named(['PROVISIONAL', 'FINAL'] as const);
export type FigureStatus = keyof typeof FigureStatus;
export const Neighbours = named<Neighbour>(neighbours);
export const CascadeStreamId = named(['POLICE', 'OTHER'] as const);
export type SurvivalKind = keyof typeof SurvivalKind;

registerEnumType(Measure, {
  name: 'Measure',
  description: 'What is counted; see catalogue for definitions.',
});
registerEnumType(Dimension, { name: 'Dimension', description: 'By what a measure may be split.' });
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Whether higher or lower is better, or neither.',
});
registerEnumType(SurvivalKind, {
  name: 'SurvivalKind',
  description: 'RETENTION in care from admission, RELAPSE_FREE time from completing it.',
});
registerEnumType(CascadeStreamId, {
  name: 'CascadeStreamId',
  description:
    'POLICE: suspects who come through assessment (TAT); OTHER: everybody else, who enters at admission.',
});
registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description:
    'PROVISIONAL until the first release as of 1 July of the second year after the period, FINAL from then on.',
});
registerEnumType(Neighbours, {
  name: 'Neighbours',
  description:
    'What an attacker tries to tell apart: CLIENT, whether somebody is one; SUSPECT_ATTRIBUTES, whatever is said of a suspect; BOTH at once; CLIENT_ATTRIBUTES, whatever is said of somebody known to be a client.',
});
registerEnumType(PeriodUnit satisfies Record<StoredUnit, StoredUnit>, {
  name: 'PeriodUnit',
  description: 'MONTH "2024-03", QUARTER "2024-Q1", YEAR "2024", YEARS_3 "2024" (the last of three years).',
});
registerEnumType(Exactness, {
  name: 'Exactness',
  description:
    'EXACT, also where rounded to a step, or PROTECTED by noise because it counts people one by one.',
});
registerEnumType(WithheldReason, {
  name: 'WithheldReason',
  description:
    'Why a value is null: TOO_SMALL to show, NOT_CLOSED (the period is not over and waited for), NOT_REPORTED by any facility, FEWER_THAN_5 people waiting.',
});

export { Exactness, WithheldReason };
