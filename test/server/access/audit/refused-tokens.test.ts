import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrCreateTokenKeys } from '../../../../server/access/token-keys.js';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';

const analyst = { role: 'POLICE_ANALYST', agency: 'P1' };

describe('given a server and tokens that it does not take', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-other-keys-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const signed = (
    change: (jwt: SignJWT) => SignJWT = (jwt) => jwt,
    claims: object = analyst,
    key = server.tokenKeys.private,
  ) =>
    change(
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: server.tokenKeys.id })
        .setIssuer('sinergi')
        .setAudience('sinergi')
        .setSubject('rina')
        .setExpirationTime('1h'),
    ).sign(key);

  /** What stands in the audit of a question with this token, which is answered 401. */
  async function entriesOf(token: string) {
    const all =
      'SELECT kind, subject, role, agency, purpose, records, outcome FROM records.audit_entry ORDER BY seq';
    const before = (await database.pool.query(all)).rows.length;
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-sinergi-purpose': 'monthly check',
      },
      body: JSON.stringify({ query: '{ clients { totalCount } }' }),
    });
    expect(response.status).toBe(401);
    return (await database.pool.query(all)).rows.slice(before);
  }

  const named = { kind: 'REFUSED', subject: 'rina', purpose: 'monthly check', records: [] };
  const known = { ...named, role: 'POLICE_ANALYST', agency: 'P1' };

  it.each([
    ['expired', 'EXPIRED', known, () => signed((jwt) => jwt.setExpirationTime('-1h'))],
    ['not valid yet', 'NOT_YET_VALID', known, () => signed((jwt) => jwt.setNotBefore('1h'))],
    ['for somebody else', 'WRONG_AUDIENCE', known, () => signed((jwt) => jwt.setAudience('other'))],
    [
      'without a role',
      'WRONG_CLAIMS',
      { ...named, role: 'PUBLIC', agency: null },
      () => signed(undefined, {}),
    ],
  ])(
    'when a token is %s and its signature fits, then an entry says whose it is and why it was not taken',
    async (_what, problem, expected, token) => {
      expect(await entriesOf(await token())).toEqual([
        { ...expected, outcome: `UNAUTHENTICATED ${problem}` },
      ]);
    },
  );

  it('when a token was revoked, then an entry says so', async () => {
    const { id, token } = await server.token({ role: 'LEADERSHIP', subject: 'ratna' });
    await database.pool.query('INSERT INTO records.revoked_token VALUES ($1, now())', [id]);
    expect(await entriesOf(token)).toMatchObject([
      { subject: 'ratna', role: 'LEADERSHIP', outcome: 'UNAUTHENTICATED REVOKED' },
    ]);
  });

  it('when no signature vouches for the name in a token, then strangers cannot fill the audit with it', async () => {
    const others = await readOrCreateTokenKeys(folder);
    expect(await entriesOf(await signed(undefined, analyst, others.private))).toEqual([]);
    const body = (await signed()).split('.')[1];
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    expect(await entriesOf(unsigned)).toEqual([]);
    expect(await entriesOf('abc')).toEqual([]);
  });

  it('when the audit cannot be written, then the token is refused all the same', async () => {
    await database.pool.query('ALTER TABLE records.audit_head RENAME TO hidden');
    const token = await signed((jwt) => jwt.setExpirationTime('-1h'));
    expect(
      await entriesOf(token).finally(() =>
        database.pool.query('ALTER TABLE records.hidden RENAME TO audit_head'),
      ),
    ).toEqual([]);
    expect(await entriesOf(token)).toHaveLength(1);
  });
});
