import type { Place } from '../../catalogue/cell-name.js';
import { indicatorUnits } from '../../catalogue/indicator-tables.js';
import type { IndicatorId, IndicatorRule, Term } from '../../catalogue/indicators.js';
import { indicatorIds, indicators } from '../../catalogue/indicators.js';
import { type PublicLevel, publicLevels } from '../../catalogue/levels.js';
import { clearedTables, publicTables } from '../../catalogue/tables.js';
import { type PeriodUnit } from '../../time/period-unit.js';
import type { CellIndex, Count } from '../figures/cell-index.js';
import { type Figure, figureOf, noFigure, type WeightedCount } from './figure.js';

/** A figure of an indicator for a region and period. */
export interface IndicatorPoint extends Figure {
  indicator: IndicatorId;
  unit: PeriodUnit;
  period: string;
  region: string;
  /** Values of the dimensions where an indicator has several figures, as in cells. */
  key: string;
}

/** What public facts say about a region, for indicators that relate to them. */
export interface PublicDenominators {
  levelOf(region: string): PublicLevel | undefined;
  inhabitants(region: string): number | undefined;
  /** Of the period's year or the last earlier one. */
  estimatedUsers(region: string, period: string): number | undefined;
}

/** Every public figure of every indicator that is a ratio of cells. */
export function publicPoints(
  index: CellIndex,
  denominators: PublicDenominators,
  sigma?: number,
): IndicatorPoint[] {
  return ratios((indicator, rule, level) =>
    // Figures that stand in a table as they are need no calculation.
    rule.shown ? [] : indicatorUnits(indicator, level, publicTables),
  ).flatMap((one) => pointsOf({ ...one, index, denominators, sigma }));
}

/** Every exact figure, for cleared viewers. */
export function exactPoints(index: CellIndex, denominators: PublicDenominators): IndicatorPoint[] {
  return ratios((indicator, _rule, level) => indicatorUnits(indicator, level, clearedTables)).flatMap((one) =>
    pointsOf({ ...one, index, denominators }),
  );
}

type Ratio = Pick<Asked, 'indicator' | 'rule' | 'level' | 'unit'>;

function ratios(
  unitsOf: (id: IndicatorId, rule: IndicatorRule, level: PublicLevel) => readonly PeriodUnit[],
): Ratio[] {
  return indicatorIds.flatMap((indicator) => {
    const rule = indicators[indicator];
    if ('curve' in rule) return [];
    return publicLevels.flatMap((level) =>
      unitsOf(indicator, rule, level).map((unit) => ({ indicator, rule, level, unit })),
    );
  });
}

interface Asked {
  indicator: IndicatorId;
  rule: IndicatorRule;
  level: PublicLevel;
  unit: PeriodUnit;
  index: CellIndex;
  denominators: PublicDenominators;
  sigma?: number;
}

function pointsOf(asked: Asked): IndicatorPoint[] {
  const { indicator, rule, level, unit, index, denominators } = asked;
  const terms = rule.terms[level] ?? [];
  const [first] = terms as [Term];
  return index.places({ ...first, unit }).flatMap((place) => {
    if (denominators.levelOf(place.region) !== level) return [];
    const of = { indicator, unit, period: place.period, region: place.region };
    if (rule.eachCell)
      return quantities(index.cells({ ...first, unit }, place)).map((one) => ({ ...of, ...one }));
    const figure = figureAt(asked, terms, place);
    return figure ? [{ ...of, key: '', ...figure }] : [];
  });
}

/** A quantity has no denominator: each cell is a figure. */
function quantities(cells: ReturnType<CellIndex['cells']>): (Figure & { key: string })[] {
  return [...(cells ?? [])].map(([key, count]) => ({
    ...noFigure('NOT_REPORTED', 'EXACT'),
    key,
    value: count?.value ?? null,
    reason: count ? null : 'NOT_REPORTED',
  }));
}

function figureAt(
  { rule, unit, index, denominators, sigma }: Asked,
  terms: readonly Term[],
  place: Place,
): Figure | undefined {
  const counts = weighted(index, terms, unit, place);
  if (counts === 'NOT_CLOSED') return undefined;
  if (counts === 'NOT_REPORTED') return noFigure('NOT_REPORTED', 'EXACT');
  if (!rule.per) return figureOf(counts, rule, undefined, sigma);
  const per =
    rule.per === 'INHABITANTS'
      ? denominators.inhabitants(place.region)
      : denominators.estimatedUsers(place.region, place.period);
  const isProtected = counts.some((one) => one.isProtected);
  return per
    ? figureOf(counts, rule, per, sigma)
    : noFigure('NOT_REPORTED', isProtected ? 'PROTECTED' : 'EXACT');
}

/** The counts of all terms; a cell that stands in two terms counts once, with both weights. */
function weighted(
  index: CellIndex,
  terms: readonly Term[],
  unit: PeriodUnit,
  place: Place,
): WeightedCount[] | 'NOT_CLOSED' | 'NOT_REPORTED' {
  const found = new Map<Count, WeightedCount>();
  for (const term of terms) {
    const cells = index.cells({ ...term, unit }, place);
    if (!cells) return 'NOT_CLOSED';
    for (const key of term.keys ?? cells.keys()) {
      const count = cells.get(key);
      if (count === undefined) return 'NOT_CLOSED';
      if (count === null) return 'NOT_REPORTED';
      const before = found.get(count) ?? { ...count, numerator: 0, denominator: 0 };
      found.set(count, {
        ...before,
        numerator: before.numerator + term.numerator,
        denominator: before.denominator + term.denominator,
      });
    }
  }
  return [...found.values()];
}
