import { type Side } from '../access/roles.js';
import { type PeriodUnit } from '../time/period-unit.js';
import { breakdownName } from './cell-name.js';
import { type IndicatorId, indicators, type Term } from './indicators.js';
import { type PublicLevel, publicLevels } from './levels.js';
import { clearedTables, type PublicTable, publicTables, tableAt, tablesOf } from './tables.js';

/**
 * The period units in which an indicator has figures for a level of regions, from the finest; none where it has no
 * figure. With the tables of cleared viewers, those in which they have it.
 */
export function indicatorUnits(
  id: IndicatorId,
  level: PublicLevel,
  tables = publicTables,
): readonly PeriodUnit[] {
  const rule = indicators[id];
  if ('curve' in rule) return level === 'PROVINCE' ? ['YEAR'] : [];
  const terms = (tables === publicTables && rule.shown ? [rule.shown] : rule.terms[level]) ?? [];
  const [first, ...others] = terms.map((term) => tableAt({ ...term, level }, tables)?.periodUnits ?? []);
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

/** The side whose registers an indicator comes from. */
export function sideOfIndicator(id: IndicatorId): Side | undefined {
  return tablesOfIndicator(id).find(({ side }) => side)?.side;
}

/** Whether an indicator counts people one by one, so that the public sees it with noise. */
export function isProtectedIndicator(id: IndicatorId): boolean {
  return tablesOfIndicator(id).some(({ isProtected }) => isProtected);
}

function tablesOfIndicator(id: IndicatorId): PublicTable[] {
  const rule = indicators[id];
  if ('curve' in rule) return tablesOf(rule.curve);
  return publicLevels.flatMap((level) =>
    (rule.terms[level] ?? []).flatMap((term) => tableAt({ ...term, level }, clearedTables) ?? []),
  );
}
