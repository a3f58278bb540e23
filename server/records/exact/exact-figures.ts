import { isBoundToAgency, measuresExactly } from '../../access/policy.js';
import type { Side, Viewer } from '../../access/roles.js';
import type { StaffClient } from '../../database/staff.client.js';

/** What the statistics read for a cleared viewer of one release. */
export function exactFiguresOf(
  client: StaffClient,
  releaseId: string,
  viewer: Viewer,
  /** The regions of the viewer's agency and of those below it. */
  regions: ReadonlySet<string>,
) {
  return {
    covers: (side: Side, region: string) =>
      measuresExactly(viewer.role, side) && (!isBoundToAgency(viewer.role) || regions.has(region)),
    table: ({ table, unit, regions, periods }: Table) =>
      client.exactCell.findMany({
        where: {
          releaseId,
          measure: table.measure,
          breakdown: [...table.by].sort().join(','),
          periodUnit: unit,
          regionCode: { in: regions },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
      }),
    events: ({ table, unit, regions, periods }: Table) =>
      client.exactEventCell.findMany({
        where: {
          releaseId,
          measure: table.measure,
          breakdown: [...table.by].sort().join(','),
          periodUnit: unit,
          regionCode: { in: regions },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
        orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
      }),
    spanOfEvents: async (measure: string, periodUnit: Unit) =>
      spanOf(
        await client.exactEventCell.aggregate({ where: { releaseId, measure, periodUnit }, ...firstAndLast }),
      ),
    spanOfSeries: async (name: { indicator: string; periodUnit: Unit }) =>
      spanOf(await client.exactIndicatorPoint.aggregate({ where: { releaseId, ...name }, ...firstAndLast })),
    series: ({ indicator, periodUnit, regions, periods }: Series) =>
      client.exactIndicatorPoint.findMany({
        where: {
          releaseId,
          indicator,
          periodUnit,
          regionCode: { in: [...regions] },
          period: { gte: periods[0], lte: periods.at(-1) },
        },
      }),
    curves: (name: { kind: string; regionCode: string; periodUnit: Unit; period: string }) =>
      client.exactSurvivalCurve.findMany({ where: { releaseId, ...name }, orderBy: { mentor: 'asc' } }),
    stages: (name: { regionCode: string; period: string }) =>
      client.exactCascadeStage.findMany({
        where: { releaseId, ...name },
        orderBy: [{ stream: 'desc' }, { position: 'asc' }],
      }),
  };
}

const firstAndLast = { _min: { period: true }, _max: { period: true } } as const;

interface Ends {
  _min: { period: string | null };
  _max: { period: string | null };
}

function spanOf({ _min, _max }: Ends) {
  return _min.period && _max.period ? { first: _min.period, last: _max.period } : null;
}

type Unit = 'MONTH' | 'QUARTER' | 'YEAR' | 'YEARS_3';

interface Table {
  table: { measure: string; by: readonly string[] };
  unit: Unit;
  regions: string[];
  periods: string[];
}

interface Series {
  indicator: string;
  periodUnit: Unit;
  regions: readonly string[];
  periods: readonly string[];
}
