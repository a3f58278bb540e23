import { breakdownName } from './dimensions.js';
import { type IndicatorId, indicators, type Term } from './indicators.js';
import type { PeriodUnitName, PublicLevel } from './periods.js';
import { type PersonMeasureName, personMeasures } from './person-measures.js';
import { type PublicTable, tablesOf } from './tables.js';

/** The period units in which an indicator has figures for a level of regions; none where it has no figure. */
export function indicatorUnits(id: IndicatorId, level: PublicLevel): readonly PeriodUnitName[] {
  const rule = indicators[id];
  if ('curve' in rule) return level === 'PROVINCE' ? ['YEAR'] : [];
  const terms = rule.terms[level] ?? [];
  const [first, ...others] = terms.map((term) => unitsOf(term, level));
  if (!first) return [];
  const shared = first.filter((unit) => others.every((units) => units.includes(unit)));
  return rule.per === 'ESTIMATED_USERS' ? shared.filter((unit) => unit === 'YEAR') : shared;
}

/** Days after a period's end that an indicator waits for. */
export function indicatorHorizon(id: IndicatorId): number {
  const rule = indicators[id];
  if ('curve' in rule) return tablesOf(rule.curve)[0]?.horizonDays ?? 0;
  const terms = Object.values(rule.terms).flat();
  return Math.max(...terms.map((term) => horizonOfTerm(term)));
}

function horizonOfTerm(term: Term): number {
  const [table] = tablesOf(term.measure).filter((one) => breakdownName(one.by) === breakdownName(term.by));
  return term.keys && table?.horizonOf
    ? Math.max(...term.keys.map(table.horizonOf))
    : (table?.horizonDays ?? 0);
}

function unitsOf(term: Term, level: PublicLevel): readonly PeriodUnitName[] {
  const isIts = (one: PublicTable) =>
    breakdownName(one.by) === breakdownName(term.by) && one.levels.includes(level);
  return tablesOf(term.measure).find(isIts)?.periodUnits ?? [];
}

/** The side whose people an indicator counts; undefined where it counts none, and so is exact for everybody. */
export function sideOfIndicator(id: IndicatorId): 'POLICE' | 'REHABILITATION' | undefined {
  const rule = indicators[id];
  const counted =
    'curve' in rule
      ? [rule.curve]
      : Object.values(rule.terms).flatMap((terms) => terms.map((one) => one.measure));
  const measure = counted.find((one): one is PersonMeasureName => one in personMeasures);
  return measure && personMeasures[measure].side;
}
