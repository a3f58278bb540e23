import { breakdownName, dimensionsOf, valuesOf } from '../../catalogue/cell-name.js';
import type { DimensionName } from '../../catalogue/dimensions.js';
import { type MeasureName, tablesOf } from '../../catalogue/tables.js';
import type { PublicClient } from '../../database/public.client.js';
import { type ExportRow, type ExportTable, releaseColumns, releaseValues, statusOf } from './export-table.js';

interface Row {
  breakdown: string;
  period_unit: string;
  period: string;
  region_code: string;
  region_name: string;
  key: string;
  value: string | null;
  half_width: number | null;
  step: number | null;
  exactness: string;
  reason: string | null;
}

const pageSize = 5000;

/** Every cell of a measure: a column for each dimension that any of its tables has. */
export function measureExport(measure: MeasureName): ExportTable {
  const dimensions = [...new Set(tablesOf(measure).flatMap(({ by }) => by))].sort();
  const texts = new Map(tablesOf(measure).map((table) => [breakdownName(table.by), table.texts]));
  return {
    name: measure,
    columns: [
      'measure',
      ...dimensions.map((name) => name.toLowerCase()),
      'period_unit',
      'period',
      'region',
      'region_name',
      'value',
      ...(dimensions.includes('UNIT') ? [] : ['unit']),
      'half_width',
      'step',
      'exactness',
      'status',
      'reason',
      'source',
      ...releaseColumns,
    ],
    async *rows(client, release) {
      for await (const row of cellsOf(client, release.id, measure)) {
        yield {
          measure,
          unit: texts.get(row.breakdown)?.unit ?? '',
          ...Object.fromEntries(dimensions.map((name) => [name.toLowerCase(), dimensionValue(row, name)])),
          period_unit: row.period_unit,
          period: row.period,
          region: row.region_code,
          region_name: row.region_name,
          value: row.value === null ? null : Number(row.value),
          half_width: row.half_width,
          step: row.step,
          exactness: row.exactness,
          status: statusOf(release, row.period),
          reason: row.reason,
          source: texts.get(row.breakdown)?.source.id ?? '',
          ...releaseValues(release),
        } satisfies ExportRow;
      }
    },
  };
}

/** The value of a dimension, or none where the cell's table does not split by it. */
function dimensionValue({ breakdown, key }: Row, dimension: DimensionName): string | null {
  const at = dimensionsOf(breakdown).indexOf(dimension);
  return at < 0 ? null : (valuesOf(key)[at] ?? null);
}

async function* cellsOf(client: PublicClient, releaseId: string, measure: string): AsyncGenerator<Row> {
  // Imported here: the command line names these tables in its help, without the database's client.
  const { Prisma } = await import('../../database/generated/client.js');
  let after = Prisma.empty;
  for (;;) {
    const page = await client.$queryRaw<Row[]>`
      SELECT c.breakdown, c.period_unit::text, c.period, c.region_code, r.name_id AS region_name, c.key, c.value::text,
             c.half_width, c.step, c.exactness::text, c.reason::text
      FROM release.cell c JOIN reference.region r ON r.code = c.region_code
      WHERE c.release_id = ${releaseId} AND c.measure = ${measure} ${after}
      ORDER BY c.breakdown, c.period_unit, c.region_code, c.period, c.key LIMIT ${pageSize}`;
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = Prisma.sql`AND (c.breakdown, c.period_unit, c.region_code, c.period, c.key) >
      (${last.breakdown}, ${last.period_unit}::release.period_unit, ${last.region_code}, ${last.period}, ${last.key})`;
  }
}
