import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { among, between } from '../../graphql/relay/conditions.js';
import { agencyCondition, regionCondition } from '../../reference/below.js';
import { byDay } from '../enums.js';
import { ownEpisodes } from '../scope-sql.js';
import { suspectRows } from '../suspect/suspect.rows.js';
import type { TatAssessmentFilter } from './tat-assessment.type.js';

export const tatAssessmentOrders = byDay('requested', { name: 'id', type: 'integer' });

/** What a filter asks of assessments. Throws BAD_USER_INPUT for unknown codes. */
export async function tatAssessmentConditions(
  client: PublicClient,
  scope: Scope,
  filter: TatAssessmentFilter | null,
): Promise<Prisma.Sql[]> {
  const { region, agency, from, to, severity, recommendation, decided } = filter ?? {};
  const place = [
    ...(await regionCondition(client, 'own.region_code', region)),
    ...(await agencyCondition(client, 'own.agency_code', agency)),
  ];
  return [
    ...(place.length === 0 ? [] : [isAt(scope, place)]),
    ...between('t.requested', from, to),
    ...among('t.severity', severity),
    ...among('t.recommendation', recommendation),
    ...(decided == null ? [] : [decided ? Prisma.sql`t.decided IS NOT NULL` : Prisma.sql`t.decided IS NULL`]),
  ];
}

/** Where a viewer may know it to be: police by their cases, rehabilitation by their care. */
function isAt(scope: Scope, place: Prisma.Sql[]): Prisma.Sql {
  const conditions = Prisma.join(place, ' AND ');
  const bySide = {
    POLICE: Prisma.sql`EXISTS (SELECT FROM ${suspectRows(scope).rows} own
      WHERE own.pseudonym = t.suspect_pseudonym AND ${conditions})`,
    REHABILITATION: Prisma.sql`EXISTS (SELECT FROM ${ownEpisodes(scope)} own
      WHERE own.client_pseudonym = t.client_pseudonym AND ${conditions})`,
  };
  return Prisma.sql`(${Prisma.join([Prisma.sql`false`, ...scope.sides.map((side) => bySide[side])], ' OR ')})`;
}
