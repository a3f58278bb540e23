import type { Prisma } from '../database/generated/client.js';
import type { PeriodUnit } from '../time/period-unit.js';

export type StoredCell = Prisma.CellGetPayload<object>;
export type StoredPoint = Prisma.IndicatorPointGetPayload<object>;
export type StoredCurve = Prisma.SurvivalCurveGetPayload<object>;
export type StoredStage = Prisma.CascadeStageGetPayload<object>;

/** Names one cell of a release. */
export type CellName = Pick<
  StoredCell,
  'measure' | 'breakdown' | 'periodUnit' | 'period' | 'regionCode' | 'key'
>;

export type StoredEventCell = Prisma.ExactEventCellGetPayload<object>;

/** Names the curves of one cohort. */
export type CurveName = Pick<StoredCurve, 'kind' | 'regionCode' | 'periodUnit' | 'period'>;

/** Names figures of one indicator. */
export interface SeriesName {
  indicator: string;
  periodUnit: PeriodUnit;
  regions: readonly string[];
  periods: readonly string[];
}
