import type { PoolClient } from 'pg';
import { sqlOf } from '../../access/audit/audit-table.js';
import { withLockedRecords } from '../../database/locked-records.js';
import { claimKey, keepAnswer } from './idempotency.js';
import { busy, type Problem, ProblemError } from './problems.js';
import type { WorkContext } from './work.context.js';
import type { WorkInput } from './work.input.js';

/** What a mutation changed: rows of types, and what to answer, which must be JSON. */
export interface Change<Answer> {
  answer: Answer;
  touched: { type: string; ids: string[] }[];
  /** Public facts changed: cached answers renew themselves. */
  reference?: boolean;
}

/** How a mutation ended. */
export type Outcome<Answer> = { answer: Answer; errors: [] } | { answer: null; errors: [Problem] };

export interface Mutation<Answer> {
  name: string;
  input: WorkInput;
  /** Nobody else may work meanwhile. */
  alone?: boolean;
  /** Changes rows, or throws ProblemError. */
  change(client: PoolClient): Promise<Change<Answer>>;
}

/**
 * Does a mutation, its idempotency key and its entry in the audit in one transaction: all or nothing. A key that was
 * used for the same request before gives the answer of that time.
 */
export async function perform<Answer>(
  { pool, audit, entry }: WorkContext['work'],
  { name, input, alone = false, change }: Mutation<Answer>,
): Promise<Outcome<Answer>> {
  try {
    const answer = await withLockedRecords(
      pool,
      async (client) => {
        const known = await claimKey<Answer>(client, entry.subject, name, input);
        if (known) return known.answer;
        const { answer, touched, reference } = await change(client);
        await keepAnswer(client, entry.subject, input.idempotencyKey, answer);
        if (reference) await client.query('UPDATE reference.reference_version SET version = version + 1');
        await audit.appendIn(sqlOf(client), {
          ...entry,
          kind: 'MUTATION',
          action: name,
          records: touched,
        });
        return answer;
      },
      { shared: !alone, refuse: busy, patience: 10 },
    );
    return { answer, errors: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { answer: null, errors: [error.problem] };
    throw error;
  }
}
