import type { PoolClient } from 'pg';
import { invalid } from './problems.js';

/** Throws ProblemError where a day lies before the client was ever admitted. */
export async function notBeforeAdmission(
  client: PoolClient,
  pseudonym: string,
  field: string,
  day: string,
): Promise<void> {
  const { rows } = await client.query<{ first: string | null }>(
    'SELECT min(admitted)::text AS first FROM records.episode WHERE client_pseudonym = $1',
    [pseudonym],
  );
  const first = rows[0]?.first;
  if (first && day < first) {
    throw invalid(field, 'mendahului admisi pertama klien', 'is before the first admission of the client');
  }
}
