import DataLoader from 'dataloader';
import type { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { breakdownName } from '../publish/catalogue.js';
import type { TableRequest } from './table-request.js';

export type StoredCell = Prisma.CellGetPayload<object>;

/** Loads tables of a release; the same table asked twice in a request is fetched once. */
export function cellLoader(client: PublicClient, releaseId: string) {
  return new DataLoader<TableRequest, StoredCell[], string>(
    (requests) => Promise.all(requests.map((request) => fetchTable(client, releaseId, request))),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

function fetchTable(client: PublicClient, releaseId: string, request: TableRequest): Promise<StoredCell[]> {
  return client.cell.findMany({
    where: {
      releaseId,
      measure: request.measure,
      breakdown: breakdownName(request.dimensions),
      periodUnit: request.unit,
      regionCode: { in: request.regions },
      period: { gte: request.periods[0], lte: request.periods.at(-1) },
    },
    orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
  });
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
