import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { among, between } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { agencyCondition, regionCondition } from '../../reference/below.js';
import { byDay, type ClientOrder } from '../enums.js';
import { ownEpisodes } from '../scope-sql.js';
import type { ClientFilter } from './client.type.js';

const byPseudonym = { name: 'pseudonym', type: 'text' } as const;

export const clientOrders: Record<ClientOrder, Ordering> = {
  PSEUDONYM: [byPseudonym],
  ...byDay('latest', byPseudonym),
};

/** What a filter asks of clients; of their episodes it knows those of the scope only. Throws BAD_USER_INPUT for unknown codes. */
export async function clientConditions(
  client: PublicClient,
  scope: Scope,
  filter: ClientFilter | null,
): Promise<Prisma.Sql[]> {
  const { region, agency, from, to, sex, substance } = filter ?? {};
  const care = [
    ...(await agencyCondition(client, 'own.agency_code', agency)),
    ...between('own.admitted', from, to),
    ...among('own.substance', substance),
  ];
  const [residence] = await regionCondition(client, 't.region_code', region);
  const [placeOfCare] = await regionCondition(client, 'own.region_code', region);
  return [
    ...(residence && placeOfCare
      ? [Prisma.sql`(${residence} OR t.region_code IS NULL AND ${hasEpisode(scope, [placeOfCare])})`]
      : []),
    ...(care.length === 0 ? [] : [hasEpisode(scope, care)]),
    ...among('t.sex', sex),
  ];
}

const hasEpisode = (scope: Scope, conditions: Prisma.Sql[]) =>
  Prisma.sql`EXISTS (SELECT FROM ${ownEpisodes(scope)} own
    WHERE own.client_pseudonym = t.pseudonym AND ${Prisma.join(conditions, ' AND ')})`;
