import type { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { manyByKey, oneByKey } from '../../graphql/loader.js';

/** Loads targets by id, and every target of an indicator, earliest year first. */
export function targetLoaders(client: PublicClient) {
  return {
    target: oneByKey(
      async (ids) => {
        const rows = await client.target.findMany({ where: { id: { in: ids.map(Number) } } });
        return rows.map(withNumber);
      },
      (row) => String(row.id),
    ),
    targetsOfIndicator: manyByKey(
      async (indicators) => {
        const rows = await client.target.findMany({
          where: { indicator: { in: indicators } },
          orderBy: [{ year: 'asc' }, { regionCode: 'asc' }],
        });
        return rows.map(withNumber);
      },
      (row) => row.indicator,
    ),
  };
}

/** The value is exact to three decimals. */
function withNumber<Row extends { value: Prisma.Decimal }>(row: Row): Omit<Row, 'value'> & { value: number } {
  return { ...row, value: Number(row.value.toFixed(3)) };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof targetLoaders> {}
}
