import type { PoolClient } from 'pg';
import type { Scope } from '../../access/scope.js';
import { invalid } from './problems.js';

/** Throws ProblemError where a client is known to the viewer to have died by a day. */
export async function notAfterDeath(
  client: PoolClient,
  scope: Scope,
  pseudonym: string,
  { field, day }: { field: string; day: string },
): Promise<void> {
  const { rowCount } = await client.query(
    `SELECT FROM records.follow_up WHERE client_pseudonym = $1 AND status = 'DIED' AND key_date <= $2::date
     UNION ALL
     SELECT FROM records.episode e JOIN reference.facility f ON f.code = e.facility_code
     WHERE e.client_pseudonym = $1 AND e.outcome = 'DIED' AND e.discharged <= $2::date
       AND ($3 OR f.agency_code = ANY($4))`,
    [pseudonym, day, scope.everything, scope.mentor === undefined ? scope.agencies : []],
  );
  if (rowCount) throw invalid(field, 'klien tercatat telah meninggal', 'the client is recorded to have died');
}
