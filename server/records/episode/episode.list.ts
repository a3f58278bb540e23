import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { among } from '../../graphql/relay/conditions.js';
import { byDay } from '../enums.js';
import { whereAndWhen } from '../record-filter.js';
import type { EpisodeFilter } from './episode.type.js';

export const episodeOrders = byDay('admitted', { name: 'id', type: 'integer' });

/** What a filter asks of episodes. Throws BAD_USER_INPUT for unknown codes. */
export async function episodeConditions(
  client: PublicClient,
  filter: EpisodeFilter | null,
): Promise<Prisma.Sql[]> {
  const { setting, referral, substance, outcome, open } = filter ?? {};
  return [
    ...(await whereAndWhen(client, 'admitted', filter ?? {})),
    ...among('t.setting', setting),
    ...among('t.referral', referral),
    ...among('t.substance', substance),
    ...among('t.outcome', outcome),
    ...(open == null ? [] : [open ? Prisma.sql`t.discharged IS NULL` : Prisma.sql`t.discharged IS NOT NULL`]),
  ];
}
