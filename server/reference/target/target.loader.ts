import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../loader.js';

/** Loads targets by id, and every target of an indicator, earliest year first. */
export function targetLoaders(client: PublicClient) {
  return {
    target: oneByKey(
      async (ids) => {
        const rows = await client.target.findMany({ where: { id: { in: ids.map(Number) } } });
        return rows.map((row) => ({ ...row, value: Number(row.value.toFixed(3)) }));
      },
      (row) => String(row.id),
    ),
    targetsOfIndicator: manyByKey(
      async (indicators) => {
        const rows = await client.target.findMany({
          where: { indicator: { in: indicators } },
          orderBy: [{ year: 'asc' }, { regionCode: 'asc' }],
        });
        return rows.map((row) => ({ ...row, value: Number(row.value.toFixed(3)) }));
      },
      (row) => row.indicator,
    ),
  };
}
