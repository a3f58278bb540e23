import type { PoolClient } from 'pg';
import { breakdownName, dimensionsOf } from '../../catalogue/cell-name.js';
import { isClosed } from '../../catalogue/closing.js';
import { type IndicatorId, indicators } from '../../catalogue/indicators.js';
import type { Day } from '../../time/day.js';
import type { PeriodUnit } from '../../time/period-unit.js';
import { type CascadeStage, cascadeStages } from '../cascade/stages.js';
import { noFigure } from '../indicators/figure.js';
import { exactPoints, type IndicatorPoint, publicPoints } from '../indicators/indicator-points.js';
import { shownPoints } from '../indicators/shown-points.js';
import type { DiscreteGaussian } from '../people/noise.js';
import type { ProtectedCell } from '../people/protected-cell.js';
import { type ExactCurve, exactCurves } from '../survival/exact-curves.js';
import { survivalAt } from '../survival/kaplan-meier.js';
import { type ProtectedCurve, pooledCurves, protectedCurves } from '../survival/protected-curves.js';
import { CellIndex } from './cell-index.js';
import { publicDenominators } from './public-denominators.js';

/** Everything that is calculated from cells: for the public, and exactly for cleared viewers. */
export interface Figures {
  points: IndicatorPoint[];
  curves: ProtectedCurve[];
  stages: CascadeStage[];
  exact: { points: IndicatorPoint[]; curves: ExactCurve[]; stages: CascadeStage[] };
}

export interface FigureOptions {
  noise: DiscreteGaussian;
  asOf: Day;
  /** The day of the last record. */
  dataUntil: Day;
  /** The last year with exact curves. */
  lastYear: number;
}

/** Calculates indicators, curves and cascades, once from noisy cells and once from the true ones. */
export async function calculateFigures(
  client: PoolClient,
  cells: readonly ProtectedCell[],
  { noise, asOf, dataUntil, lastYear }: FigureOptions,
): Promise<Figures> {
  const noisy = new CellIndex();
  const exact = new CellIndex();
  await addExactCells(client, noisy, 'new_cell');
  await addExactCells(client, exact, 'true_cell');
  for (const { table, unit, year, region, key, people, noisy: value } of cells) {
    const name = { ...table, unit };
    const place = { region, period: String(year) };
    noisy.set(name, place, key, { value, isProtected: true });
    exact.set(name, place, key, { value: people, isProtected: false });
  }
  const denominators = await publicDenominators(client);
  const curves = [...protectedCurves(noisy, noise), ...pooledCurves(noisy, noise)];
  const trueCurves = await exactCurves(client, { dataUntil, lastYear });
  return {
    points: [
      ...publicPoints(noisy, denominators, noise.sigma),
      ...(await shownPoints(client)),
      ...curves.flatMap(protectedCurvePoint),
    ],
    curves,
    stages: cascadeStages(noisy, noise.sigma),
    exact: {
      points: [
        ...exactPoints(exact, denominators),
        ...trueCurves.flatMap((curve) => exactCurvePoint(curve, asOf)),
      ],
      curves: trueCurves,
      stages: cascadeStages(exact, noise.sigma),
    },
  };
}

// In a fixed order: it is that of the figures, by which the release is named.
async function addExactCells(
  client: PoolClient,
  index: CellIndex,
  from: 'new_cell' | 'true_cell',
): Promise<void> {
  const result = await client.query<{
    measure: string;
    breakdown: string;
    unit: PeriodUnit;
    region: string;
    period: string;
    key: string;
    value: string | null;
  }>(
    `SELECT measure, breakdown, period_unit::text AS unit, region_code AS region, period, key, value
     FROM ${from} JOIN unnest($1::text[], $2::text[]) AS t(measure, breakdown) USING (measure, breakdown)
     ORDER BY measure COLLATE "C", breakdown COLLATE "C", period_unit, region_code COLLATE "C", period COLLATE "C",
              key COLLATE "C"`,
    [indicatorTables.map(({ measure }) => measure), indicatorTables.map(({ by }) => breakdownName(by))],
  );
  for (const { measure, breakdown, unit, region, period, key, value } of result.rows) {
    const count = value === null ? null : { value: Number(value), isProtected: false };
    index.set({ measure, by: dimensionsOf(breakdown), unit }, { region, period }, key, count);
  }
}

/** The tables from whose cells indicators are calculated, each once. */
const indicatorTables = [
  ...new Map(
    Object.values(indicators)
      .flatMap((rule) => ('curve' in rule ? [] : Object.values(rule.terms).flat()))
      .map((term) => [`${term.measure} ${breakdownName(term.by)}`, term]),
  ).values(),
];

const curveIndicators = (Object.keys(indicators) as IndicatorId[]).flatMap((indicator) => {
  const rule = indicators[indicator];
  return 'curve' in rule ? [{ ...rule, indicator, kind: rule.curve }] : [];
});

function protectedCurvePoint({
  kind,
  mentor,
  region,
  period,
  points,
  n,
  reason,
}: ProtectedCurve): IndicatorPoint[] {
  const of = curveIndicators.find((one) => one.kind === kind);
  if (!of || mentor !== '') return [];
  const base = { indicator: of.indicator, unit: 'YEAR', region, period, key: '' } as const;
  const point = points.find((one) => one.day === of.day);
  if (!point) return [{ ...base, ...noFigure(reason ?? 'TOO_SMALL', 'PROTECTED') }];
  const percent = (share: number) => Math.round(100 * share);
  return [
    {
      ...base,
      value: percent(point.survival),
      lower: percent(point.lower),
      upper: percent(point.upper),
      numerator: null,
      denominator: n,
      exactness: 'PROTECTED',
      reason: null,
    },
  ];
}

/** The estimate on the indicator's day; there is none where nobody was observed into the window that ends then. */
function exactCurvePoint(
  { kind, mentor, region, year, points, n, lastDay }: ExactCurve,
  asOf: Day,
): IndicatorPoint[] {
  const of = curveIndicators.find((one) => one.kind === kind);
  if (!of || mentor !== '' || !isClosed(year, of.day, asOf)) return [];
  const base = { indicator: of.indicator, unit: 'YEAR', region, period: String(year), key: '' } as const;
  const point = survivalAt(points, of.day) ?? { survival: 1, lower: 1, upper: 1 };
  if (point.survival > 0 && lastDay < of.windowStart) {
    return [{ ...base, ...noFigure('NOT_REPORTED', 'EXACT'), denominator: n }];
  }
  return [
    {
      ...base,
      value: 100 * point.survival,
      lower: 100 * point.lower,
      upper: 100 * point.upper,
      numerator: null,
      denominator: n,
      exactness: 'EXACT',
      reason: null,
    },
  ];
}
