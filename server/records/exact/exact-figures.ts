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
    curves: (name: { kind: string; regionCode: string; period: string }) =>
      client.exactSurvivalCurve.findMany({ where: { releaseId, ...name }, orderBy: { mentor: 'asc' } }),
    stages: (name: { regionCode: string; period: string }) =>
      client.exactCascadeStage.findMany({
        where: { releaseId, ...name },
        orderBy: [{ stream: 'desc' }, { position: 'asc' }],
      }),
  };
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
