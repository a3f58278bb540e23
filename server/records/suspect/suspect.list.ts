import type { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { among } from '../../graphql/relay/conditions.js';
import { byDay } from '../enums.js';
import { whereAndWhen } from '../record-filter.js';
import type { SuspectFilter } from './suspect.type.js';

export const suspectOrders = byDay('reported', { name: 'id', type: 'integer' });

/** What a filter asks of suspects. Throws BAD_USER_INPUT for unknown codes. */
export async function suspectConditions(
  client: PublicClient,
  filter: SuspectFilter | null,
): Promise<Prisma.Sql[]> {
  return [
    ...(await whereAndWhen(client, 'reported', filter ?? {})),
    ...among('t.role', filter?.role),
    ...among('t.sex', filter?.sex),
    ...among('t.substance', filter?.substance),
  ];
}
