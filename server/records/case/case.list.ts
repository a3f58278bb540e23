import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { isText } from '../../graphql/loader.js';
import { among } from '../../graphql/relay/conditions.js';
import { byDay } from '../enums.js';
import { operationSource } from '../operation/operation.source.js';
import { whereAndWhen } from '../record-filter.js';
import { isOfAgency } from '../scope-sql.js';
import type { CaseFilter } from './case.type.js';

export const caseOrders = byDay('reported', { name: 'code', type: 'text' });

/** What a filter asks of cases. Throws BAD_USER_INPUT for unknown codes. */
export async function caseConditions(
  client: PublicClient,
  scope: Scope,
  filter: CaseFilter | null,
): Promise<Prisma.Sql[]> {
  const { stage, cleared, substance, operation } = filter ?? {};
  return [
    ...(await whereAndWhen(client, 'reported', filter ?? {})),
    ...among('t.stage', stage),
    ...(operation == null ? [] : [isFrom(scope, operation)]),
    ...(cleared == null ? [] : [cleared ? Prisma.sql`t.cleared IS NOT NULL` : Prisma.sql`t.cleared IS NULL`]),
    ...(substance ? [involves(scope, substance)] : []),
  ];
}

/** Suspects of a case are seen with it; what was seized in it is seen by the agency that seized it. */
const involves = (scope: Scope, substances: readonly string[]) => Prisma.sql`(
  EXISTS (SELECT FROM records.suspect s WHERE s.case_code = t.code AND s.substance::text = ANY(${[...substances]}))
  OR EXISTS (SELECT FROM records.seizure z WHERE z.case_code = t.code AND ${isOfAgency(scope, 'z.agency_code')}
    AND z.substance::text = ANY(${[...substances]})))`;

/** From an operation, if the viewer may see it at all. */
const isFrom = (scope: Scope, operation: string) =>
  Prisma.sql`t.operation_code IN (SELECT o.code FROM ${operationSource(scope).rows} o
    WHERE o.code = ANY(${[operation].filter(isText)}))`;
