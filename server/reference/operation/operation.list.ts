import { Prisma } from '../../database/generated/client.js';
import { among, between, contains } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { agencyCondition, regionCondition } from '../below.js';
import type { OperationOrder } from '../enums.js';
import type { ReferenceContext } from '../reference.context.js';
import type { OperationFilter } from './operation.type.js';

const byCode = { name: 'code', type: 'text' } as const;
const byStart = { name: 'started', type: 'date' } as const;

export const operationOrders: Record<OperationOrder, Ordering> = {
  STARTED_DESC: [{ ...byStart, descending: true }, byCode],
  STARTED_ASC: [byStart, byCode],
  CODE: [byCode],
};

/** What a filter asks of the operations. Throws BAD_USER_INPUT for unknown codes. */
export async function operationConditions(
  { client, operationPartners }: ReferenceContext['reference'],
  { region, agency, kind, status, from, to, text, joint, published }: OperationFilter,
): Promise<Prisma.Sql[]> {
  const isJoint = Prisma.sql`EXISTS (SELECT FROM ${operationPartners} WHERE p.operation_code = t.code)`;
  return [
    ...(await regionCondition(client, 't.region_code', region)),
    ...(await agencyCondition(client, 't.lead_agency_code', agency)),
    ...among('t.kind', kind),
    ...among('t.status', status),
    ...between('t.started', from, to),
    ...contains(['t.title_id', 't.title_en'], text),
    ...(joint == null ? [] : [joint ? isJoint : Prisma.sql`NOT ${isJoint}`]),
    ...(published == null ? [] : [Prisma.sql`t.published = ${published}`]),
  ];
}
