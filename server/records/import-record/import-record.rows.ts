import { Prisma } from '../../database/generated/client.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';

/** An import as the database holds it. */
export interface ImportRecordRow {
  id: number;
  kind: string;
  source: string;
  fileName: string;
  importedBy: string;
  importedAt: Date;
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  retractedAt: Date | null;
  retractedBy: string | null;
  retractReason: string | null;
  synthetic: boolean;
}

/** Every import; a steward keeps them all. */
export const importRecordRows: RowSource<ImportRecordRow> = {
  type: 'ImportRecord',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT *, rows_read AS read, rows_inserted AS inserted, rows_updated AS updated,
    rows_unchanged AS unchanged FROM records.import_record)`,
};

export const importRecords: RecordSource<ImportRecordRow> = {
  type: 'ImportRecord',
  of: () => importRecordRows,
  reads: 'NOTHING',
};
