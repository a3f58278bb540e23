import { Prisma } from '../../database/generated/client.js';
import type { Rank } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';

/** An officer in a position, as the database holds it. */
export interface OfficerRow {
  id: number;
  name: string | null;
  rank: Rank;
  agencyCode: string;
  position: string | null;
  fromDate: Date;
  toDate: Date | null;
  public: boolean;
  synthetic: boolean;
}

/** Who everybody may see: the holders of public office. */
export const publicOffices: RowSource<OfficerRow> = {
  type: 'Officer',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT *, true AS public FROM reference.public_office)`,
};
