import type { PublicClient } from '../../database/public.client.js';
import { manyByKey } from '../../graphql/loader.js';
import { type RowSource, Rows, type SqlClient } from '../../graphql/relay/rows.js';
import type { OfficerRow } from './officer.rows.js';

/** Loads officers of a source, and the holders of public office of agencies. */
export function officerLoaders(client: PublicClient, reader: SqlClient, source: RowSource<OfficerRow>) {
  return {
    officer: new Rows<OfficerRow>(reader, source),
    officeHoldersOfAgency: manyByKey(
      async (agencies) => {
        const holders = await client.publicOffice.findMany({
          where: { agencyCode: { in: agencies } },
          orderBy: [{ fromDate: 'desc' }, { id: 'asc' }],
        });
        return holders.map((holder) => ({ ...holder, public: true }));
      },
      (row) => row.agencyCode,
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof officerLoaders> {}
}
