import DataLoader from 'dataloader';
import { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { breakdownName } from '../publish/catalogue/dimensions.js';
import { type PersonMeasureName, personMeasures } from '../publish/catalogue/person-measures.js';
import type { ExactFigures } from './exact-figures.js';
import type { CellName, StoredCell } from './stored.js';
import type { TableRequest } from './table-request.js';

/** Loads tables of a release; the same table asked twice in a request is fetched once. */
export function tableLoader(client: PublicClient, releaseId: string, exact?: ExactFigures) {
  return new DataLoader<TableRequest, StoredCell[], string>(
    (requests) =>
      Promise.all(
        requests.map(async (request) => {
          const shown = await fetchTable(client, releaseId, request);
          return exact && request.table.isProtected ? withExact(request, shown, exact) : shown;
        }),
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

function fetchTable(client: PublicClient, releaseId: string, request: TableRequest): Promise<StoredCell[]> {
  return client.cell.findMany({
    where: {
      releaseId,
      measure: request.table.measure,
      breakdown: breakdownName(request.table.by),
      periodUnit: request.unit,
      regionCode: { in: request.regions },
      period: { gte: request.periods[0], lte: request.periods.at(-1) },
    },
    orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
  });
}

/** The exact counts of the regions that the viewer may read exactly. */
async function withExact(
  request: TableRequest,
  shown: StoredCell[],
  exact: ExactFigures,
): Promise<StoredCell[]> {
  const { side } = personMeasures[request.table.measure as PersonMeasureName];
  const regions = request.regions.filter((region) => exact.covers(side, region));
  if (regions.length === 0) return shown;
  const counts = await exact.table({ ...request, regions });
  const people = new Map(counts.map((one) => [nameOf(one), one.people]));
  const cells = shown.map((cell) => {
    const value = people.get(nameOf(cell));
    return value === undefined ? cell : exactCell(cell, value);
  });
  return cells;
}

function exactCell(cell: StoredCell, people: number): StoredCell {
  return { ...cell, value: new Prisma.Decimal(people), exactness: 'EXACT', halfWidth: null, reason: null };
}

/** Loads single cells of a release, those of a request in one statement; null where there is none. */
export function cellLoader(client: PublicClient, releaseId: string) {
  return new DataLoader<CellName, StoredCell | null, string>(
    async (names) => {
      const rows = await client.cell.findMany({ where: { releaseId, OR: [...names] } });
      const found = new Map(rows.map((row) => [nameOf(row), row]));
      return names.map((name) => found.get(nameOf(name)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
}

function nameOf({ measure, breakdown, periodUnit, period, regionCode, key }: CellName): string {
  return [measure, breakdown, periodUnit, period, regionCode, key].join(' ');
}

/** Until which period each measure of a release reaches. */
export function coverageLoader(client: PublicClient, releaseId: string) {
  return new DataLoader(async (measures: readonly string[]) => {
    const rows = await client.coverage.findMany({
      where: { releaseId, measure: { in: [...measures] } },
      orderBy: { periodUnit: 'asc' },
    });
    return measures.map((measure) => rows.filter((row) => row.measure === measure));
  });
}
