import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { among, between } from '../../graphql/relay/conditions.js';
import { clientConditions } from '../client/client.list.js';
import { clientRows } from '../client/client.rows.js';
import { byDay } from '../enums.js';
import type { FollowUpFilter } from './follow-up.type.js';

export const followUpOrders = byDay('key_date', { name: 'id', type: 'integer' });

/** What a filter asks of follow-ups. Throws BAD_USER_INPUT for unknown codes. */
export async function followUpConditions(
  client: PublicClient,
  scope: Scope,
  filter: FollowUpFilter | null,
): Promise<Prisma.Sql[]> {
  const { region, agency, from, to, status, evidence } = filter ?? {};
  const ofClient = await clientConditions(client, scope, { region, agency });
  return [
    ...(ofClient.length === 0
      ? []
      : [
          Prisma.sql`t.client_pseudonym IN (SELECT t.pseudonym FROM ${clientRows(scope).rows} t
                     WHERE ${Prisma.join(ofClient, ' AND ')})`,
        ]),
    ...between('t.key_date', from, to),
    ...among('t.status', status),
    ...among('t.evidence', evidence),
  ];
}
