import type { PublicClient } from '../../database/public.client.js';
import { manyByKey } from '../loader.js';

/** Loads every target of an indicator, earliest year first. */
export function targetLoaders(client: PublicClient) {
  return {
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
