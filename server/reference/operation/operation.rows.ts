import { Prisma } from '../../database/generated/client.js';
import type { OperationKind, OperationStatus } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';

/** An operation as the database holds it. */
export interface OperationRow {
  code: string;
  leadAgencyCode: string;
  kind: OperationKind;
  regionCode: string;
  started: Date;
  ended: Date | null;
  status: OperationStatus | null;
  titleId: string | null;
  titleEn: string | null;
  published: boolean;
  /** Null for who may not change it. */
  version: number | null;
  synthetic: boolean;
}

/** The operations that a reader may see, and who takes part in them. */
export interface OperationSource extends RowSource<OperationRow> {
  /** An item of FROM, named p: operation_code and agency_code of the further agencies. */
  partners: Prisma.Sql;
}

/** What everybody may see. */
export const publishedOperations: OperationSource = {
  type: 'Operation',
  key: { name: 'code', type: 'text' },
  rows: Prisma.sql`(SELECT *, true AS published, NULL::int AS version FROM reference.published_operation)`,
  partners: Prisma.sql`reference.published_operation_partner p`,
};
