import { isBoundToAgency, measuresExactly } from '../../access/policy.js';
import type { Reads } from '../../access/reads.js';
import type { Side, Viewer } from '../../access/roles.js';
import { breakdownName } from '../../catalogue/cell-name.js';
import type { DimensionName } from '../../catalogue/dimensions.js';
import type { StaffClient } from '../../database/staff.client.js';
import type { PeriodUnit } from '../../time/period-unit.js';

interface Asking {
  viewer: Viewer;
  /** The regions of the viewer's agency and of those below it. */
  regions: ReadonlySet<string>;
  /** Learns which figures were read; of which periods there are any is no figure. */
  reads: Reads;
}

/** What the statistics read for a cleared viewer of one release. */
export function exactFiguresOf(client: StaffClient, releaseId: string, asking: Asking) {
  const { viewer, reads } = asking;
  return {
    covers: (side: Side, region: string) =>
      measuresExactly(viewer.role, side) && (!isBoundToAgency(viewer.role) || asking.regions.has(region)),
    table: ({ table, unit, regions, periods }: Table) => {
      reads.addFigures(`statistics ${table.measure}`, namesOf({ by: table.by, unit, regions, periods }));
      return client.exactCell.findMany({
        where: {
          releaseId,
          measure: table.measure,
          breakdown: breakdownName(table.by),
          periodUnit: unit,
          regionCode: { in: regions },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
      });
    },
    events: ({ table, unit, regions, periods }: Table) => {
      reads.addFigures(`statistics ${table.measure}`, namesOf({ by: table.by, unit, regions, periods }));
      return client.exactEventCell.findMany({
        where: {
          releaseId,
          measure: table.measure,
          breakdown: breakdownName(table.by),
          periodUnit: unit,
          regionCode: { in: regions },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
        orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
      });
    },
    spanOfEvents: async (measure: string, periodUnit: PeriodUnit) =>
      spanOf(
        await client.exactEventCell.aggregate({ where: { releaseId, measure, periodUnit }, ...firstAndLast }),
      ),
    spanOfSeries: async (name: { indicator: string; periodUnit: PeriodUnit }) =>
      spanOf(await client.exactIndicatorPoint.aggregate({ where: { releaseId, ...name }, ...firstAndLast })),
    series: ({ indicator, periodUnit, regions, periods }: Series) => {
      reads.addFigures(`indicator ${indicator}`, namesOf({ unit: periodUnit, regions, periods }));
      return client.exactIndicatorPoint.findMany({
        where: {
          releaseId,
          indicator,
          periodUnit,
          regionCode: { in: [...regions] },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
      });
    },
    curves: (name: { kind: string; regionCode: string; periodUnit: PeriodUnit; period: string }) => {
      reads.addFigures(`survival ${name.kind}`, yearOf(name));
      return client.exactSurvivalCurve.findMany({
        where: { releaseId, ...name },
        orderBy: { mentor: 'asc' },
      });
    },
    stages: (name: { regionCode: string; period: string }, sides: readonly Side[]) => {
      for (const side of sides) reads.addFigures(`careCascade ${side}`, yearOf(name));
      return client.exactCascadeStage.findMany({
        where: { releaseId, ...name },
        orderBy: [{ stream: 'desc' }, { position: 'asc' }],
      });
    },
  };
}

/** Figures as the audit names them, one a region: `15.71 MONTH 2026-01/2026-03 by SEX`. */
function namesOf({ by = [], unit, regions, periods }: Named): string[] {
  const span = `${periods[0]}/${periods.at(-1)}`;
  const split = by.length > 0 ? ` by ${[...by].sort().join(',')}` : '';
  return regions.map((region) => `${region} ${unit} ${span}${split}`);
}

const yearOf = ({ regionCode, period, periodUnit = 'YEAR' }: OneYear) =>
  namesOf({ unit: periodUnit, regions: [regionCode], periods: [period] });

/** A year, or three that are named by the last. */
interface OneYear {
  regionCode: string;
  period: string;
  periodUnit?: PeriodUnit;
}

interface Named {
  by?: readonly string[];
  unit: PeriodUnit;
  regions: readonly string[];
  periods: readonly string[];
}

const firstAndLast = { _min: { period: true }, _max: { period: true } } as const;

interface Ends {
  _min: { period: string | null };
  _max: { period: string | null };
}

function spanOf({ _min, _max }: Ends) {
  return _min.period && _max.period ? { first: _min.period, last: _max.period } : null;
}

interface Table {
  table: { measure: string; by: readonly DimensionName[] };
  unit: PeriodUnit;
  regions: string[];
  periods: string[];
}

interface Series {
  indicator: string;
  periodUnit: PeriodUnit;
  regions: readonly string[];
  periods: readonly string[];
}
