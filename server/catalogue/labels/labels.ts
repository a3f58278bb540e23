import type { Locale } from '../../language/locale.js';
import type { Labels, Localised } from '../../language/localised.js';
import type { DimensionName } from '../dimensions.js';
import { indicatorIds, indicators } from '../indicators.js';
import { measureNames, measures } from '../tables.js';
import { accessLabels } from './access.words.js';
import { careLabels } from './care.words.js';
import { dimensionValues, intervalWords, unknownLabel } from './dimension.words.js';
import { placeLabels } from './place.words.js';
import { policeLabels } from './police.words.js';
import { rankLabels } from './rank.words.js';
import { statisticsLabels } from './statistics.words.js';

const { Dimension, Direction, SurvivalKind, CascadeStreamId, AgeBand, ...readings } = statisticsLabels;
const { PeriodUnit, Exactness, WithheldReason, FigureStatus, Neighbours } = readings;
const { Role, Ability, AuditKind } = accessLabels;
const { OperationKind, OperationStatus, CaseStage, SuspectRole, Severity, ...seized } = policeLabels;
const { TatRecommendation, Substance, SeizureUnit, OutreachKind } = seized;
const { Sex, CareSetting, Referral, Outcome, Instrument, ScorePhase, FollowUpStatus, Evidence } = careLabels;

/** The enumerations whose labels the catalogue lists, by the name that they have in the schema. */
export const enumLabels = {
  Measure: labelsOf(measureNames, measures),
  IndicatorId: labelsOf(indicatorIds, indicators),
  ...{ Dimension, Direction, SurvivalKind, CascadeStreamId, Role, Ability },
  RegionLevel: placeLabels.RegionLevel,
  AgencyKind: placeLabels.AgencyKind,
  Rank: rankLabels.Rank,
  ...{ OperationKind, OperationStatus, OutreachKind },
  FacilitySetting: placeLabels.FacilitySetting,
  ...{ Substance, SeizureUnit, PeriodUnit, Exactness, WithheldReason, CaseStage, Sex, AgeBand },
  ...{ SuspectRole, Severity, TatRecommendation, CareSetting, Referral, Outcome, Instrument },
  ...{ ScorePhase, FollowUpStatus, Evidence, AuditKind, FigureStatus, Neighbours },
} satisfies Record<string, Labels<string>>;

/** What readers call the values of a dimension; agencies have names of their own, intervals are days. */
const dimensionLabels: Record<DimensionName, Readonly<Record<string, Localised>>> = {
  AGE_BAND: AgeBand,
  AGENCY: {},
  EXIT: dimensionValues.EXIT,
  INTERVAL: {},
  KIND: { ...OperationKind, ...OutreachKind },
  MENTOR: dimensionValues.RESULT,
  OUTCOME: { ...Outcome, ...unknownLabel },
  OUTCOME_GROUP: dimensionValues.OUTCOME_GROUP,
  RECOMMENDATION: { ...TatRecommendation, ...unknownLabel },
  REFERRAL: { ...Referral, ...unknownLabel },
  RESULT: dimensionValues.RESULT,
  ROLE: { ...SuspectRole, ...unknownLabel },
  SEX: Sex,
  STAGE: dimensionValues.STAGE,
  // In a count, who was not traced is unknown.
  STATUS: { ...FollowUpStatus, UNKNOWN: { id: FollowUpStatus.UNKNOWN.id, en: unknownLabel.UNKNOWN.en } },
  STREAM: CascadeStreamId,
  SUBSTANCE: { ...Substance, ...unknownLabel },
  UNIT: SeizureUnit,
};

/** The label of a value of an enumeration. */
export const enumLabel = (name: keyof typeof enumLabels, value: string, locale: Locale): string =>
  (enumLabels[name] as Record<string, Localised>)[value]?.[locale] ?? value;

/** The label of a value of a dimension, or the value itself where it has none. */
export function dimensionLabel(dimension: DimensionName, value: string, locale: Locale): string {
  if (dimension === 'INTERVAL') return intervalWords[locale](value.replace('-', '–'));
  return dimensionLabels[dimension][value]?.[locale] ?? value;
}

function labelsOf<Name extends string>(
  names: readonly Name[],
  texts: Readonly<Record<Name, { label: Localised }>>,
): Labels<Name> {
  return Object.fromEntries(names.map((name) => [name, texts[name].label])) as Record<Name, Localised>;
}
