import DataLoader from 'dataloader';
import type { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { breakdownName } from '../publish/catalogue/dimensions.js';
import type { TableRequest } from './table-request.js';

export type StoredCell = Prisma.CellGetPayload<object>;

/** Names one cell of a release. */
export type CellName = Pick<
  StoredCell,
  'measure' | 'breakdown' | 'periodUnit' | 'period' | 'regionCode' | 'key'
>;

/** Loads tables of a release; the same table asked twice in a request is fetched once. */
export function tableLoader(client: PublicClient, releaseId: string) {
  return new DataLoader<TableRequest, StoredCell[], string>(
    (requests) => Promise.all(requests.map((request) => fetchTable(client, releaseId, request))),
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
