import {
  FollowUpStatus,
  OperationKind,
  Outcome,
  OutreachKind,
  Referral,
  SeizureUnit,
  Sex,
  Substance,
  SuspectRole,
  TatRecommendation,
} from '../database/generated/enums.js';

/** By what a measure may be split. */
export const dimensionNames = [
  'AGE_BAND',
  'AGENCY',
  'EXIT',
  'INTERVAL',
  'KIND',
  'MENTOR',
  'OUTCOME',
  'OUTCOME_GROUP',
  'RECOMMENDATION',
  'REFERRAL',
  'RESULT',
  'ROLE',
  'SEX',
  'STAGE',
  'STATUS',
  'STREAM',
  'SUBSTANCE',
  'UNIT',
] as const;

export type DimensionName = (typeof dimensionNames)[number];

/** A missing value counts, as this. */
export const unknown = 'UNKNOWN';

const orUnknown = (values: object) => [...new Set([...Object.values(values), unknown])] as string[];

/** A question of a measure answered for each person. */
export const yesNo = ['YES', 'NO'] as const;

export const ageBands = ['UNDER_18', '18_24', '25_34', '35_44', '45_PLUS', unknown] as const;

/** How far a suspect came before rehabilitation, and how far a client came in it. */
export const policeStages = ['SUSPECTED', 'ASSESSED', 'RECOMMENDED'] as const;
export const careStages = ['ADMITTED', 'COMPLETED', 'AFTERCARE', 'FOLLOWED_UP', 'RELAPSE_FREE'] as const;
export const streams = ['POLICE', 'OTHER'] as const;

/** Values of the dimensions that mean the same in every table of people. */
export const personValues = {
  AGE_BAND: ageBands,
  MENTOR: yesNo,
  OUTCOME: orUnknown(Outcome),
  OUTCOME_GROUP: ['COMPLETED', 'LEFT_EARLY', 'OTHER'],
  RECOMMENDATION: orUnknown(TatRecommendation),
  REFERRAL: orUnknown(Referral),
  RESULT: yesNo,
  ROLE: orUnknown(SuspectRole),
  SEX: Object.values(Sex),
  STATUS: Object.values(FollowUpStatus),
  STREAM: streams,
  SUBSTANCE: orUnknown(Substance),
} as const;

export const eventValues = {
  OPERATION_KIND: Object.values(OperationKind),
  OUTREACH_KIND: Object.values(OutreachKind),
  SUBSTANCE: Object.values(Substance),
  UNIT: Object.values(SeizureUnit),
} as const;
