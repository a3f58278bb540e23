import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Sex } from '../../database/generated/enums.js';
import type { RowSource } from '../../reference/relay/rows.js';
import { isClientOf } from '../scope-sql.js';

/** A person in rehabilitation as the database holds it. */
export interface ClientRow {
  pseudonym: string;
  sex: Sex | null;
  birthYear: number | null;
  regionCode: string | null;
  synthetic: boolean;
}

/** The people in care at facilities of the viewer's agency and those below it; of a mentor, those in their aftercare. */
export const clientRows = (scope: Scope): RowSource<ClientRow> => ({
  type: 'Client',
  key: { name: 'pseudonym', type: 'text' },
  rows: Prisma.sql`(SELECT * FROM records.client c WHERE ${isClientOf(scope, 'c.pseudonym')})`,
});
