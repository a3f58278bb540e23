import type { Localised } from '../language/localised.js';
import { keysOf } from './cell-name.js';
import { type DimensionName } from './dimensions.js';
import { retentionIntervals } from './exits.js';
import { indicatorTexts } from './indicators.words.js';
import { type PublicLevel } from './levels.js';
import type { MeasureName } from './tables.js';

/** Cells of one table that count in an indicator, each with its weight in numerator and denominator. */
export interface Term {
  measure: MeasureName;
  by: readonly DimensionName[];
  /** The keys that count; all of the table where nothing is said. */
  keys?: readonly string[];
  numerator: number;
  denominator: number;
}

/** What an indicator tells about itself, for readers and for Satu Data. */
export interface IndicatorTexts {
  label: Localised;
  definition: Localised;
  numerator: Localised;
  denominator: Localised;
  source: Localised;
  producer: Localised;
  /** How the figures are divided: by region, by time. */
  classification: Localised;
  /** How often there is a new figure. */
  update: Localised;
  unit: Localised;
}

/** How an indicator is calculated. */
export interface IndicatorRule {
  /** HIGHER is better, LOWER is better, or NEITHER by itself. */
  direction: 'HIGHER' | 'LOWER' | 'NEITHER';
  /** value = numerator / denominator × factor. */
  factor: number;
  /** Decimals of a protected value. */
  decimals: number;
  /** Numerator people are among the denominator's, so chance has an interval. */
  isProportion: boolean;
  /** By region level; a level that is missing has no figure. */
  terms: Partial<Record<PublicLevel, readonly Term[]>>;
  /** The public table whose cells are the figures, where the terms themselves are not public. */
  shown?: Pick<Term, 'measure' | 'by'>;
  /** Each cell of the terms' table is a figure of its own, as quantities in different units are. */
  eachCell?: true;
  /** A public denominator instead of cells. */
  per?: 'INHABITANTS' | 'ESTIMATED_USERS';
}

/** Indicators that are read off a survival curve. */
export interface CurveRule {
  direction: 'HIGHER' | 'LOWER';
  curve: 'RELAPSE_FREE';
  day: number;
  /** First day of the window of contact that ends on that day. */
  windowStart: number;
}

export type IndicatorId = keyof typeof indicatorTexts;

/** The observation that REACH is related to. */
export const estimatedUsers = 'ESTIMATED_USERS_PAST_YEAR';

const rate = { factor: 100, decimals: 0, isProportion: true } as const;
const numerator = { numerator: 1, denominator: 0 };
const denominator = { numerator: 0, denominator: 1 };
const both = { numerator: 1, denominator: 1 };

/** Terms of a yes-or-no table: who answers yes, of everybody. */
function yes(measure: MeasureName): readonly Term[] {
  return [
    { measure, by: ['RESULT'], keys: ['YES'], ...both },
    { measure, by: ['RESULT'], keys: ['NO'], ...denominator },
  ];
}

/** Terms of a table of one dimension: the keys that count, of all that are looked at. */
function share(
  measure: MeasureName,
  by: DimensionName,
  counted: readonly string[],
  others: readonly string[],
): readonly Term[] {
  return [
    { measure, by: [by], keys: counted, ...both },
    { measure, by: [by], keys: others, ...denominator },
  ];
}

const knownStatuses = ['ABSTINENT', 'LAPSE', 'RELAPSED', 'INCARCERATED', 'DIED'];
const afterSixMonths = (counted: readonly string[], others: readonly string[]): readonly Term[] => [
  { measure: 'FOLLOW_UP_6', by: ['MENTOR', 'STATUS'], keys: keysOf([['YES', 'NO'], counted]), ...both },
  { measure: 'FOLLOW_UP_6', by: ['MENTOR', 'STATUS'], keys: keysOf([['YES', 'NO'], others]), ...denominator },
];
const relapseFree = ['ABSTINENT', 'LAPSE'];

/** Who left before day 90 without completing: they are taken off everybody admitted, which disturbs least. */
const notRetained = keysOf([
  ['EVENT', 'CENSORED'],
  retentionIntervals.filter(({ to }) => to <= 90).map(({ name }) => name),
]);

function everywhere(terms: readonly Term[]): IndicatorRule['terms'] {
  return { PROVINCE: terms, REGENCY: terms };
}

const rules = {
  REACH: {
    direction: 'HIGHER',
    factor: 100,
    decimals: 1,
    isProportion: false,
    per: 'ESTIMATED_USERS',
    terms: everywhere([{ measure: 'ADMITTED', by: [], ...numerator }]),
  },
  OCCUPANCY: {
    ...rate,
    direction: 'NEITHER',
    isProportion: false,
    shown: { measure: 'OCCUPANCY', by: [] },
    terms: everywhere([
      { measure: 'BED_DAYS_OCCUPIED', by: [], ...numerator },
      { measure: 'BED_DAYS_AVAILABLE', by: [], ...denominator },
    ]),
  },
  COMPLETION: {
    ...rate,
    direction: 'HIGHER',
    terms: {
      PROVINCE: [
        { measure: 'DISCHARGED', by: ['OUTCOME'], ...denominator },
        { measure: 'DISCHARGED', by: ['OUTCOME'], keys: ['COMPLETED'], ...numerator },
      ],
      REGENCY: share('DISCHARGED', 'OUTCOME_GROUP', ['COMPLETED'], ['LEFT_EARLY', 'OTHER']),
    },
  },
  COMPLETION_WITHOUT_TRANSFERS: {
    ...rate,
    direction: 'HIGHER',
    terms: {
      PROVINCE: share(
        'DISCHARGED',
        'OUTCOME',
        ['COMPLETED'],
        ['DROPPED_OUT', 'TERMINATED', 'INCARCERATED', 'DIED', 'OTHER', 'UNKNOWN'],
      ),
    },
  },
  RETENTION_90: {
    ...rate,
    direction: 'HIGHER',
    terms: {
      PROVINCE: [
        { measure: 'ADMITTED', by: [], ...both },
        { measure: 'RETENTION', by: ['EXIT', 'INTERVAL'], keys: notRetained, numerator: -1, denominator: 0 },
      ],
    },
  },
  AFTERCARE_HANDOVER: { ...rate, direction: 'HIGHER', terms: { PROVINCE: yes('AFTERCARE_HANDOVER') } },
  FOLLOW_UP_3: {
    ...rate,
    direction: 'HIGHER',
    terms: { PROVINCE: share('FOLLOW_UP_3', 'STATUS', knownStatuses, ['UNKNOWN']) },
  },
  FOLLOW_UP_6: {
    ...rate,
    direction: 'HIGHER',
    terms: { PROVINCE: afterSixMonths(knownStatuses, ['UNKNOWN']) },
  },
  FOLLOW_UP_12: {
    ...rate,
    direction: 'HIGHER',
    terms: { PROVINCE: share('FOLLOW_UP_12', 'STATUS', knownStatuses, ['UNKNOWN']) },
  },
  RELAPSE_FREE_6: { direction: 'HIGHER', curve: 'RELAPSE_FREE', day: 213, windowStart: 152 },
  RELAPSE_FREE_6_KNOWN_STATUS: {
    ...rate,
    direction: 'HIGHER',
    terms: { PROVINCE: afterSixMonths(relapseFree, ['RELAPSED', 'INCARCERATED', 'DIED']) },
  },
  RELAPSE_FREE_6_WORST_CASE: {
    ...rate,
    direction: 'HIGHER',
    terms: { PROVINCE: afterSixMonths(relapseFree, ['RELAPSED', 'INCARCERATED', 'DIED', 'UNKNOWN']) },
  },
  READMISSION: { ...rate, direction: 'LOWER', terms: { PROVINCE: yes('READMISSION') } },
  QUALITY_OF_LIFE: { ...rate, direction: 'HIGHER', terms: { PROVINCE: yes('QUALITY_OF_LIFE') } },
  MENTOR_COVERAGE: { ...rate, direction: 'HIGHER', terms: { PROVINCE: yes('MENTOR_COVERAGE') } },
  CASE_RATE: {
    direction: 'NEITHER',
    factor: 100_000,
    decimals: 1,
    isProportion: false,
    per: 'INHABITANTS',
    terms: everywhere([{ measure: 'CASES', by: [], ...numerator }]),
  },
  CLEARANCE: {
    ...rate,
    direction: 'HIGHER',
    isProportion: false,
    terms: everywhere([
      { measure: 'CASES_CLEARED', by: [], ...numerator },
      { measure: 'CASES', by: [], ...denominator },
    ]),
  },
  SUSPECTS_PER_CASE: {
    direction: 'NEITHER',
    factor: 1,
    decimals: 2,
    isProportion: false,
    terms: everywhere([
      { measure: 'SUSPECTS', by: [], ...numerator },
      { measure: 'CASES', by: [], ...denominator },
    ]),
  },
  TAT_IN_TIME: {
    ...rate,
    direction: 'HIGHER',
    terms: {
      PROVINCE: [
        { measure: 'TAT_ASSESSMENTS', by: ['RECOMMENDATION', 'RESULT'], ...denominator },
        {
          measure: 'TAT_ASSESSMENTS',
          by: ['RECOMMENDATION', 'RESULT'],
          keys: keysOf([['REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'PROSECUTION', 'BOTH', 'UNKNOWN'], ['YES']]),
          ...numerator,
        },
      ],
    },
  },
  SEIZED: {
    direction: 'NEITHER',
    factor: 1,
    decimals: 3,
    isProportion: false,
    eachCell: true,
    terms: everywhere([{ measure: 'SEIZED', by: ['SUBSTANCE', 'UNIT'], ...numerator }]),
  },
} satisfies Record<IndicatorId, IndicatorRule | CurveRule>;

/** Every indicator: how it is calculated and what it says about itself. */
export const indicators = Object.fromEntries(
  Object.entries(rules).map(([id, rule]) => [id, { ...rule, ...indicatorTexts[id as IndicatorId] }]),
) as Record<IndicatorId, (IndicatorRule | CurveRule) & IndicatorTexts>;

export const indicatorIds = Object.keys(rules) as IndicatorId[];
