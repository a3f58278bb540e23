import type { Scope } from '../access/scope.js';
import { Prisma } from '../database/generated/client.js';

/** The column names an agency of the scope. A mentor sees nothing because of an agency. */
export function isOfAgency(scope: Scope, column: string): Prisma.Sql {
  if (scope.mentor !== undefined) return Prisma.sql`false`;
  return scope.everything
    ? Prisma.sql`true`
    : Prisma.sql`${Prisma.raw(column)} = ANY(${[...scope.agencies]})`;
}

/** The column names a client of the scope: of its mentor, else in care at a facility of its agencies. */
export function isClientOf(scope: Scope, column: string): Prisma.Sql {
  if (scope.everything) return Prisma.sql`true`;
  const name = Prisma.raw(column);
  if (scope.mentor !== undefined) {
    return Prisma.sql`EXISTS (SELECT FROM records.aftercare own WHERE own.client_pseudonym = ${name}
      AND own.mentor_pseudonym = ${scope.mentor} AND (own.ended IS NULL OR own.ended >= ${scope.today}::date))`;
  }
  return Prisma.sql`EXISTS (SELECT FROM records.episode own JOIN reference.facility place ON place.code = own.facility_code
    WHERE own.client_pseudonym = ${name} AND ${isOfAgency(scope, 'place.agency_code')})`;
}

/** The episodes at facilities of the scope's agencies; in the region of the client's residence, else of the facility. */
export const ownEpisodes = (scope: Scope): Prisma.Sql => Prisma.sql`(
    SELECT e.*, f.agency_code, COALESCE(c.region_code, f.region_code) AS region_code
    FROM records.episode e JOIN reference.facility f ON f.code = e.facility_code
    JOIN records.client c ON c.pseudonym = e.client_pseudonym
    WHERE ${isOfAgency(scope, 'f.agency_code')})`;
