import type { Pool } from 'pg';
import { readTokenKeys } from './token-keys.js';
import { oidcIssuer, type TokenVerifier } from './verify-token.js';

/** Takes tokens of this installation and, where one is configured, of an OIDC issuer. */
export function createVerifier(
  pool: Pool,
  { dataDirectory, oidcIssuer: issuer }: { dataDirectory: string; oidcIssuer?: string },
): TokenVerifier {
  return {
    own: () => readTokenKeys(dataDirectory),
    oidc: issuer === undefined ? undefined : oidcIssuer(issuer),
    isRevoked: async (id) =>
      ((await pool.query('SELECT FROM records.revoked_token WHERE id = $1', [id])).rowCount ?? 0) > 0,
  };
}
