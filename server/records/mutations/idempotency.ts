import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { MutationInput } from './mutation.input.js';
import { mutationRuleWords } from './mutation-rules.words.js';
import { invalid, keyReused } from './problems.js';

/** Claims the key of a request for 30 days. Known: it was done before, and answered so. Throws ProblemError where it was another request. */
export async function claimKey<Answer>(
  client: PoolClient,
  subject: string,
  mutation: string,
  input: MutationInput,
): Promise<{ answer: Answer } | undefined> {
  const { idempotencyKey: key } = input;
  if (!/^[\w.:-]{8,100}$/.test(key)) {
    throw invalid('idempotencyKey', mutationRuleWords.idempotencyKey);
  }
  const digest = digestOf(input);
  await client.query(
    "DELETE FROM records.idempotency_key WHERE subject = $1 AND at < now() - interval '30 days'",
    [subject],
  );
  // Waits where another request with the key is under way.
  const claimed = await client.query(
    `INSERT INTO records.idempotency_key (subject, key, mutation, input, result, at)
     VALUES ($1, $2, $3, $4, 'null', $5) ON CONFLICT DO NOTHING`,
    [subject, key, mutation, digest, new Date()],
  );
  if (claimed.rowCount) return undefined;
  const { rows } = await client.query<{ mutation: string; input: string; result: Answer }>(
    'SELECT mutation, input, result FROM records.idempotency_key WHERE subject = $1 AND key = $2',
    [subject, key],
  );
  const [known] = rows;
  if (known?.mutation !== mutation || known.input !== digest) throw keyReused();
  return { answer: known.result };
}

/** Keeps what the request was answered. */
export async function keepAnswer(
  client: PoolClient,
  subject: string,
  key: string,
  answer: unknown,
): Promise<void> {
  await client.query('UPDATE records.idempotency_key SET result = $3 WHERE subject = $1 AND key = $2', [
    subject,
    key,
    JSON.stringify(answer),
  ]);
}

function digestOf(input: MutationInput): string {
  const fields = Object.entries(input).filter(([, value]) => value != null);
  return createHash('sha256')
    .update(JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
}
