import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { unknownAgency } from '../../graphql/errors.js';
import { isText } from '../../graphql/loader.js';
import { among, contains } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { regionCondition } from '../below.js';
import type { AgencyOrder } from '../enums.js';
import type { AgencyFilter } from './agency.type.js';

const byCode = { name: 'code', type: 'text' } as const;

export const agencyOrders: Record<AgencyOrder, Ordering> = {
  CODE: [byCode],
  NAME: [{ name: 'name_id', type: 'text' }, byCode],
};

/** What a filter asks of agencies. Throws BAD_USER_INPUT for unknown codes. */
export async function agencyConditions(
  client: PublicClient,
  { kind, parent, region, text }: AgencyFilter,
): Promise<Prisma.Sql[]> {
  if (parent && !(isText(parent) && (await client.agency.findUnique({ where: { code: parent } }))))
    throw unknownAgency(parent);
  const [answersFor] = await regionCondition(client, 'j.region_code', region);
  return [
    ...among('t.kind', kind),
    ...among('t.parent_code', parent ? [parent] : null),
    ...(answersFor
      ? [
          Prisma.sql`EXISTS (SELECT FROM reference.agency_jurisdiction j WHERE j.agency_code = t.code AND ${answersFor})`,
        ]
      : []),
    ...contains(['t.name_id', 't.name_en'], text),
  ];
}
