import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Sex } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf, ownEpisodes } from '../scope-sql.js';

/** A person in rehabilitation as the database holds it. */
export interface ClientRow {
  pseudonym: string;
  sex: Sex | null;
  birthYear: number | null;
  regionCode: string | null;
  /** Day of the last own admission; of a mentor's client, the day when the latest own aftercare started. */
  latest: Date;
  synthetic: boolean;
}

/** The people in care at facilities of the viewer's agency and those below it; of a mentor, those in their aftercare. */
export const clientRows = (scope: Scope): RowSource<ClientRow> => ({
  type: 'Client',
  key: { name: 'pseudonym', type: 'text' },
  rows: Prisma.sql`(SELECT c.*, COALESCE((${latestDay(scope)}), date '1900-01-01') AS latest
    FROM records.client c WHERE ${isClientOf(scope, 'c.pseudonym')})`,
});

/** A client whom nobody admitted yet comes before all others. */
const latestDay = (scope: Scope) =>
  scope.mentor === undefined
    ? Prisma.sql`SELECT max(e.admitted) FROM ${ownEpisodes(scope)} e WHERE e.client_pseudonym = c.pseudonym`
    : Prisma.sql`SELECT max(a.started) FROM records.aftercare a
        WHERE a.client_pseudonym = c.pseudonym AND a.mentor_pseudonym = ${scope.mentor}`;

export const clientRecords: RecordSource<ClientRow> = { type: 'Client', of: clientRows };
