import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import { type OperationSource, publishedOperations } from '../../reference/operation/operation.rows.js';
import { isOfAgency } from '../scope-sql.js';

/** The published operations, and all that the viewer's agency or one below it leads or takes part in. */
export const operationSource = (scope: Scope): OperationSource => ({
  ...publishedOperations,
  rows: Prisma.sql`(SELECT * FROM records.operation o WHERE o.published OR ${isOfAgency(scope, 'o.lead_agency_code')}
    OR EXISTS (SELECT FROM records.operation_partner own
      WHERE own.operation_code = o.code AND ${isOfAgency(scope, 'own.agency_code')}))`,
  partners: Prisma.sql`records.operation_partner p`,
});
