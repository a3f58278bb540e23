import DataLoader from 'dataloader';
import { breakdownName } from '../catalogue/cell-name.js';
import { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { type PeriodUnit } from '../time/period-unit.js';
import type { ExactFigures, Span } from './exact-figures.js';
import type { CellName, StoredCell, StoredEventCell } from './stored.js';
import type { TableRequest } from './table-request.js';

/** Loads tables of a release; the same table asked twice in a request is fetched once. */
export function tableLoader(client: PublicClient, releaseId: string, exact?: ExactFigures) {
  return new DataLoader<TableRequest, StoredCell[], string>(
    (requests) =>
      Promise.all(
        requests.map(async (request) => {
          const shown = await fetchTable(client, releaseId, request);
          return exact ? withExact(request, shown, exact) : shown;
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
  const { side, isProtected } = request.table;
  const regions = request.regions.filter((region) => side && exact.covers(side, region));
  if (regions.length === 0) return shown;
  if (!isProtected) {
    const others = shown.filter(({ regionCode }) => !regions.includes(regionCode));
    return [...others, ...(await exact.events({ ...request, regions })).map(eventCell)];
  }
  const counts = await exact.table({ ...request, regions });
  const people = new Map(counts.map((one) => [nameOf(one), one.people]));
  const cells = shown.map((cell) => {
    const value = people.get(nameOf(cell));
    return value === undefined ? cell : exactCell(cell, value);
  });
  return cells;
}

function eventCell(cell: StoredEventCell): StoredCell {
  return { ...cell, exactness: 'EXACT', halfWidth: null, step: null };
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

/** From which to which period a measure has numbers by a unit; where the public has none, for who is cleared. */
export function spanLoader(client: PublicClient, releaseId: string, exact?: ExactFigures) {
  return new DataLoader<{ measure: string; periodUnit: PeriodUnit }, Span | null, string>(
    (names) =>
      Promise.all(
        names.map(async ({ measure, periodUnit }) => {
          const found = await client.coverage.findUnique({
            where: { releaseId_measure_periodUnit: { releaseId, measure, periodUnit } },
          });
          if (found) return { first: found.firstPeriod, last: found.lastPeriod };
          return exact ? exact.spanOfEvents(measure, periodUnit) : null;
        }),
      ),
    { cacheKeyFn: JSON.stringify },
  );
}
