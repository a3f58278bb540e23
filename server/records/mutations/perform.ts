import type { PoolClient } from 'pg';
import { sqlOf } from '../../access/audit/audit-table.js';
import { withLockedRecords } from '../../database/locked-records.js';
import type { Rows } from '../../graphql/relay/rows.js';
import { claimKey, keepAnswer } from './idempotency.js';
import type { MutationContext } from './mutation.context.js';
import type { MutationInput } from './mutation.input.js';
import { busy, missing, type Problem, ProblemError } from './problems.js';

/** What a mutation changed: rows of types, and what to answer, which must be JSON. */
export interface Change<Answer> {
  answer: Answer;
  touched: { type: string; ids: string[] }[];
  /** The reason that was given, for the audit. */
  why?: string;
  /** Public facts changed: cached answers renew themselves. */
  reference?: boolean;
}

/** How a mutation ended. */
export type Outcome<Answer> = { answer: Answer; errors: [] } | { answer: null; errors: [Problem] };

export interface Mutation<Answer> {
  name: string;
  input: MutationInput;
  /** Nobody else may work meanwhile. */
  alone?: boolean;
  /** Changes rows, or throws ProblemError. */
  change(client: PoolClient): Promise<Change<Answer>>;
}

/**
 * Does a mutation, its idempotency key and its entry in the audit in one transaction: all or nothing. A key that was
 * used for the same request before changes nothing: what it made is answered as it is now.
 */
export async function perform<Answer>(
  context: MutationContext,
  { name, input, alone = false, change }: Mutation<Answer>,
): Promise<Outcome<Answer>> {
  const { pool, audit, entry, renew } = context.changing;
  const sender = [entry.subject, entry.role, entry.agency ?? ''].join(' ');
  try {
    const answer = await withLockedRecords(
      pool,
      async (client) => {
        const known = await claimKey<Answer>(client, sender, name, input);
        if (known) return known.answer;
        const { answer, touched, reference, why } = await change(client);
        await keepAnswer(client, sender, input.idempotencyKey, answer);
        if (reference) await client.query('UPDATE reference.reference_version SET version = version + 1');
        await audit.appendIn(sqlOf(client), {
          ...entry,
          kind: 'MUTATION',
          action: name,
          purpose: why ?? entry.purpose,
          records: touched,
        });
        return answer;
      },
      { shared: !alone, refuse: busy, patience: 10 },
    );
    renew(context);
    return { answer, errors: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { answer: null, errors: [error.problem] };
    throw error;
  }
}

/** The row that a mutation made or changed, as it is now; an error where the viewer sees it no longer. */
export async function changedRow<Row extends object>(
  { answer, errors }: Outcome<{ key: string }>,
  rows: Pick<Rows<Row>, 'load'>,
  field: string,
): Promise<{ row: Row | null; errors: readonly Problem[] }> {
  if (answer === null) return { row: null, errors };
  const row = await rows.load(answer.key);
  return { row, errors: row ? [] : [missing(field).problem] };
}
