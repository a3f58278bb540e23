import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueToken } from '../../../server/access/issue-token.js';
import { readOrCreateTokenKeys } from '../../../server/access/token-keys.js';
import { createVerifier } from '../../../server/access/verifier.js';
import { viewerOf } from '../../../server/access/verify-token.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';

const whoAmI = '{ viewer { role abilities agency { code } } }';

describe('given a server that takes its own tokens and those of an OIDC issuer', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await database.pool.query(
      "INSERT INTO reference.agency (code, kind, name_id) VALUES ('P1', 'POLRES', 'Polres Satu')",
    );
    issuer = await startIssuer();
    server = await startServer(database, { oidcIssuer: issuer.address });
  });
  afterAll(async () => {
    await Promise.all([server.close(), issuer.close()]);
    await database.close();
  });

  const ask = async (authorization?: string, init: RequestInit = {}) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ query: whoAmI }),
      ...init,
    });
    return {
      status: response.status,
      cache: response.headers.get('cache-control'),
      body: await response.json(),
    };
  };
  const problemOf = async (token: string) => {
    const { status, body, cache } = await ask(`Bearer ${token}`);
    expect(cache).toBe('no-store');
    const [{ message, extensions }] = body.errors;
    expect([status, body.data, extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
    expect(message).not.toContain(token);
    return extensions.problem;
  };
  const own = (
    changes: (jwt: SignJWT) => SignJWT,
    claims: object = { role: 'LEADERSHIP' },
    kid = server.tokenKeys.id,
  ) =>
    changes(
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer('sinergi')
        .setAudience('sinergi')
        .setSubject('tester')
        .setIssuedAt()
        .setExpirationTime('1h'),
    ).sign(server.tokenKeys.private);

  it('when nobody signs in, then the viewer is PUBLIC and may nothing', async () => {
    const { body } = await ask();
    expect(body.data.viewer).toEqual({ role: 'PUBLIC', abilities: [], agency: null });
  });

  it('when a token of the installation comes, then role, agency and abilities are told and nothing may be kept', async () => {
    const { token } = await server.token({ role: 'POLICE_ANALYST', agency: 'P1' });
    const { body, cache } = await ask(`Bearer ${token}`);
    expect(body.data.viewer).toEqual({
      role: 'POLICE_ANALYST',
      abilities: ['MEASURE_POLICE_EXACTLY', 'READ_POLICE_RECORDS', 'PUBLISH_OPERATIONS'],
      agency: { code: 'P1' },
    });
    expect(cache).toBe('no-store');
  });

  it('when a token of the OIDC issuer comes, then it is taken', async () => {
    const { body } = await ask(`Bearer ${await issuer.token()}`);
    expect(body.data.viewer).toMatchObject({ role: 'LEADERSHIP', agency: null });
  });

  it('when a token is not right, then the class of reason is told and nothing more', async () => {
    expect(await problemOf(await own((jwt) => jwt.setIssuer('somebody')))).toBe('WRONG_ISSUER');
    expect(await problemOf(await own((jwt) => jwt.setAudience('another')))).toBe('WRONG_AUDIENCE');
    expect(await problemOf(await own((jwt) => jwt.setExpirationTime('-1m')))).toBe('EXPIRED');
    expect(await problemOf(await own((jwt) => jwt.setNotBefore('10m')))).toBe('NOT_YET_VALID');
    expect(await problemOf(await own((jwt) => jwt, { role: 'KING' }))).toBe('WRONG_CLAIMS');
    expect(await problemOf(await own((jwt) => jwt, { role: 'MENTOR' }))).toBe('WRONG_CLAIMS');
    expect(await problemOf(await own((jwt) => jwt, { role: 'LEADERSHIP' }, 'x'))).toBe('UNKNOWN_KEY');
    expect(await problemOf('no.token.atall')).toBe('MALFORMED');
    expect((await ask('Basic abc')).body.errors[0].extensions.problem).toBe('MALFORMED');
    expect(await problemOf(await issuer.token({ audience: 'another' }))).toBe('WRONG_AUDIENCE');
    expect(await problemOf(await issuer.token({ foreign: true }))).toBe('UNKNOWN_KEY');
  });

  it('when a token is forged, swapped or unsigned, then it is refused', async () => {
    const { token } = await server.token({ role: 'MENTOR', agency: 'P1' });
    const { token: other } = await server.token({ role: 'ADMIN' });
    const [header, , signature] = token.split('.');
    expect(await problemOf([header, other.split('.')[1], signature].join('.'))).toBe('WRONG_SIGNATURE');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await problemOf(`${none}.${token.split('.')[1]}.`)).toBe('WRONG_ALGORITHM');
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(server.tokenKeys.public)));
    const confused = await new SignJWT({ role: 'ADMIN' })
      .setProtectedHeader({ alg: 'HS256', kid: server.tokenKeys.id })
      .setIssuer('sinergi')
      .setAudience('sinergi')
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(secret);
    expect(await problemOf(confused)).toBe('WRONG_ALGORITHM');
  });

  it('when a token is revoked by its id, then it is no longer taken', async () => {
    const { id, token } = await server.token({ role: 'LEADERSHIP' });
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    await database.pool.query('INSERT INTO records.revoked_token VALUES ($1, now())', [id]);
    expect(await problemOf(token)).toBe('REVOKED');
  });

  it('when a signed-in request comes by GET, then it is refused', async () => {
    const { token } = await server.token({ role: 'LEADERSHIP' });
    const response = await fetch(`${server.address}/graphql?query=${encodeURIComponent(whoAmI)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(405);
    expect((await response.json()).errors[0].message).toMatch(/POST only/);
  });
});

describe('given a server whose OIDC issuer hangs, or answers nonsense', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it.each([
    ['says nothing', undefined],
    ['says that it is out of order', 503],
    ['answers no document', 200],
  ])('when it %s, then a token is answered 503 with a sentence, not refused', async (_what, status) => {
    const silent = createServer((_request, response) => {
      if (status) response.writeHead(status).end('{}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const oidcIssuer = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const server = await startServer(database, { oidcIssuer });
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ role: 'LEADERSHIP' })
      .setProtectedHeader({ alg: 'ES256', kid: 'known' })
      .setIssuer(oidcIssuer)
      .setAudience('sinergi')
      .setSubject('kepala')
      .setExpirationTime('5m')
      .sign(privateKey);
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: whoAmI }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3']);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'the issuer of this token does not answer at the moment (ask again in a few seconds)',
          extensions: { code: 'UNAVAILABLE', translations: { id: expect.stringContaining('minta lagi') } },
        },
      ],
    });
    await server.close();
    silent.closeAllConnections();
    silent.close();
  });
});

describe('given a server from whose data directory no token was ever issued', () => {
  it('when it takes tokens, then it writes nothing there, and knows a key that is made later', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'sinergi-tokens-'));
    const database = await createTestDatabase('empty');
    const verifier = createVerifier(database.pool, { dataDirectory });
    const { privateKey } = await generateKeyPair('EdDSA');
    const foreign = { id: 'x', private: privateKey, public: privateKey };
    const request = { role: 'LEADERSHIP', subject: 'tester', hours: 1 } as const;
    const { token } = await issueToken(foreign, request);
    await expect(viewerOf(token, verifier)).rejects.toMatchObject({ problem: 'UNKNOWN_KEY' });
    expect(readdirSync(dataDirectory)).toEqual([]);
    const own = await issueToken(await readOrCreateTokenKeys(dataDirectory), request);
    expect(await viewerOf(own.token, verifier)).toMatchObject({ role: 'LEADERSHIP', subject: 'tester' });
    await database.close();
    rmSync(dataDirectory, { recursive: true });
  });
});

/** A small OIDC issuer on this machine: its discovery document, its keys and tokens. */
async function startIssuer() {
  const [{ privateKey, publicKey }, strange] = await Promise.all([
    generateKeyPair('ES256'),
    generateKeyPair('ES256'),
  ]);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'known', alg: 'ES256', use: 'sig' };
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const keys = request.url?.endsWith('/keys');
    response.end(JSON.stringify(keys ? { keys: [jwk] } : { jwks_uri: `${address()}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: address(),
    token: ({ audience = 'sinergi', foreign = false } = {}) =>
      new SignJWT({ role: 'LEADERSHIP' })
        .setProtectedHeader({ alg: 'ES256', kid: foreign ? 'strange' : 'known' })
        .setIssuer(address())
        .setAudience(audience)
        .setSubject('kepala')
        .setExpirationTime('5m')
        .sign(foreign ? strange.privateKey : privateKey),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
