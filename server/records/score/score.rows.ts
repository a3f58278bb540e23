import type { Scope } from '../../access/scope.js';
import { Prisma } from '../../database/generated/client.js';
import type { Instrument, ScorePhase } from '../../database/generated/enums.js';
import type { RowSource } from '../../graphql/relay/rows.js';
import type { RecordSource } from '../records.context.js';
import { isClientOf } from '../scope-sql.js';

/** A score as the database holds it. */
export interface ScoreRow {
  id: number;
  clientPseudonym: string;
  instrument: Instrument;
  phase: ScorePhase;
  domain: string;
  date: Date;
  value: Prisma.Decimal;
  synthetic: boolean;
}

/** The scores of the viewer's clients. */
export const scoreRows = (scope: Scope): RowSource<ScoreRow> => ({
  type: 'Score',
  key: { name: 'id', type: 'integer' },
  rows: Prisma.sql`(SELECT * FROM records.score s WHERE ${isClientOf(scope, 's.client_pseudonym')})`,
});

export const scoreRecords: RecordSource<ScoreRow> = { type: 'Score', of: scoreRows };
