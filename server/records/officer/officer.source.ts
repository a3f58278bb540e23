import type { Reads } from '../../access/reads.js';
import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import { type OfficerRow, publicOffices } from '../../reference/officer/officer.rows.js';
import { isOfAgency } from '../scope-sql.js';

/** The holders of public office, and every officer of the viewer's agency and those below it. */
export const officerSource = (scope: Scope, reads: Reads): RowSource<OfficerRow> => ({
  ...publicOffices,
  rows: Prisma.sql`(SELECT p.id, o.name, p.rank, p.agency_code, p.position, p.from_date, p.to_date, p.public, p.synthetic
    FROM records.officer_position p JOIN records.officer o ON o.pseudonym = p.officer_pseudonym
    WHERE p.public OR ${isOfAgency(scope, 'p.agency_code')})`,
  onCount: () => reads.add('Officer', []),
  onRead: (rows) => {
    const hidden = rows.filter((row) => !row.public);
    if (hidden.length > 0)
      reads.add(
        'Officer',
        hidden.map(({ id }) => String(id)),
      );
  },
});
