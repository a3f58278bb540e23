import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../loader.js';

/** Loads holders of public office. */
export function officerLoaders(client: PublicClient) {
  return {
    officer: oneByKey(
      (ids) =>
        client.publicOffice.findMany({
          where: { id: { in: ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number) } },
        }),
      (row) => String(row.id),
    ),
    officersOfAgency: manyByKey(
      (agencies) =>
        client.publicOffice.findMany({
          where: { agencyCode: { in: agencies } },
          orderBy: [{ fromDate: 'desc' }, { id: 'asc' }],
        }),
      (row) => row.agencyCode,
    ),
  };
}
