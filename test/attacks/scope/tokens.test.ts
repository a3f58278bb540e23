import { createHmac, randomUUID } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueToken } from '../../../server/access/issue-token.js';
import { startServer } from '../../support/server.js';
import { type Answer, openProvince, type Province } from './offices.js';

const everything = `{ cases { totalCount nodes { code suspects { nodes { pseudonym } } } } clients { totalCount nodes { pseudonym } }
  operations { totalCount nodes { code } } viewer { role } }`;
const ownCases = '{ cases { totalCount nodes { code } } }';

const base64url = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token with something else in its payload and the signature that it had. */
function withPayload(token: string, changes: object): string {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return [header, base64url({ ...claims, ...changes }), signature].join('.');
}

describe('given tokens that this installation did not issue, or not so, or not any more', () => {
  let province: Province;
  let another: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    province = await openProvince();
    another = await startServer(province.database);
  });
  afterAll(async () => {
    await another.close();
    await province.close();
  });

  function expectRefusal({ status, body, text }: Answer, problem: string): void {
    expect([status, body.data]).toEqual([401, undefined]);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'UNAUTHENTICATED', problem, translations: { id: expect.stringMatching(/token/) } },
    ]);
    expect(text).not.toMatch(/[KOFsc][ABDNPRX]?\d|totalCount|nodes/);
  }
  const refused = async (token: string, problem: string) => {
    expectRefusal(await province.askWith(token, everything), problem);
  };
  const claims = () => ({
    role: 'ADMIN',
    iss: 'sinergi',
    aud: 'sinergi',
    sub: 'x',
    exp: Math.floor(Date.now() / 1000) + 3600,
  });
  /** Signed by this installation, whatever it says. */
  const signed = (payload: JWTPayload) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', kid: province.server.tokenKeys.id })
      .sign(province.server.tokenKeys.private);

  it('when the token is right, then it is taken: what is refused below is refused for what was changed', async () => {
    expect((await province.askWith(await signed(claims()), everything)).body.data).toMatchObject({
      cases: { totalCount: 9 },
      clients: { totalCount: 6 },
    });
  });

  it('when it was signed with another key, then it is refused, whatever key it names or brings along', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const kid = province.server.tokenKeys.id;
    const jwk = await exportJWK(publicKey);
    const forged = (header: object) =>
      new SignJWT(claims()).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(privateKey);
    await refused(await forged({ kid }), 'WRONG_SIGNATURE');
    await refused(await forged({ kid, jwk }), 'WRONG_SIGNATURE');
    await refused(await forged({ kid, jku: 'http://127.0.0.1:1/keys' }), 'WRONG_SIGNATURE');
    await refused(await forged({ jwk }), 'UNKNOWN_KEY');
    await refused(await forged({}), 'UNKNOWN_KEY');
  });

  it('when it is of another installation over the same records, then neither takes that of the other', async () => {
    const { token: theirs } = await another.token({ role: 'ADMIN' });
    await refused(theirs, 'UNKNOWN_KEY');
    const [, payload, signature] = theirs.split('.');
    const kid = province.server.tokenKeys.id;
    await refused(
      [base64url({ alg: 'EdDSA', kid, typ: 'JWT' }), payload, signature].join('.'),
      'WRONG_SIGNATURE',
    );
    const response = await fetch(`${another.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await province.tokenOf('ADMIN')}`,
      },
      body: JSON.stringify({ query: everything }),
    });
    const text = await response.text();
    expectRefusal({ status: response.status, text, body: JSON.parse(text) }, 'UNKNOWN_KEY');
  });

  it('when role, agency, mentor, end or id are changed under the old signature, then it is refused', async () => {
    const [analyst, mentor] = [await province.tokenOf('POLRES_A'), await province.tokenOf('MENTOR_1')];
    expect((await province.askWith(analyst, ownCases)).status).toBe(200);
    const changes = [
      { role: 'ADMIN' },
      { agency: 'PB' },
      { agency: 'PD' },
      { exp: 9_999_999_999 },
      { jti: 'other' },
    ];
    for (const change of changes) await refused(withPayload(analyst, change), 'WRONG_SIGNATURE');
    await refused(withPayload(mentor, { mentor: 'm2' }), 'WRONG_SIGNATURE');
    const [header, , signature] = analyst.split('.');
    await refused([header, mentor.split('.')[1], signature].join('.'), 'WRONG_SIGNATURE');
  });

  it('when it is not signed, then it is refused, however none is written', async () => {
    const [, payload, signature] = (await province.tokenOf('ADMIN')).split('.');
    const kid = province.server.tokenKeys.id;
    await refused(`${base64url({ alg: 'none', kid })}.${payload}.`, 'WRONG_ALGORITHM');
    await refused(`${base64url({ alg: 'none', kid })}.${payload}.${signature}`, 'WRONG_ALGORITHM');
    for (const alg of ['None', 'NONE', 'nOnE', '']) {
      const { status, body } = await province.askWith(`${base64url({ alg, kid })}.${payload}.`, everything);
      expect([status, body.data]).toEqual([401, undefined]);
    }
  });

  it('when the public key is taken for a secret of HS256, then it is refused, however the key is written', async () => {
    const { id: kid, public: key } = province.server.tokenKeys;
    const jwk = await exportJWK(key);
    const secrets = [
      Buffer.from(jwk.x as string, 'base64url'),
      Buffer.from(JSON.stringify(jwk)),
      Buffer.from(await exportSPKI(key)),
      Buffer.from((await exportSPKI(key)).trim()),
    ];
    for (const secret of secrets) {
      const start = `${base64url({ alg: 'HS256', kid, typ: 'JWT' })}.${base64url(claims())}`;
      const signature = createHmac('sha256', secret).update(start).digest('base64url');
      await refused(`${start}.${signature}`, 'WRONG_ALGORITHM');
    }
  });

  it('when it has expired, is for later, never ends or is for somebody else, then it is refused', async () => {
    const request = { role: 'ADMIN', subject: 'x', hours: -1 } as const;
    await refused((await issueToken(province.server.tokenKeys, request)).token, 'EXPIRED');
    await refused(await signed({ ...claims(), nbf: claims().exp }), 'NOT_YET_VALID');
    await refused(await signed({ ...claims(), exp: undefined }), 'WRONG_CLAIMS');
    await refused(await signed({ ...claims(), aud: 'another' }), 'WRONG_AUDIENCE');
    await refused(await signed({ ...claims(), iss: 'another' }), 'WRONG_ISSUER');
  });

  it('when its claims are of no shape that is known, then it is refused', async () => {
    const wrong: JWTPayload[] = [
      { role: 'PUBLIC' },
      { role: 'admin' },
      { role: ['ADMIN'] },
      { role: 'POLICE_ANALYST' },
      { role: 'POLICE_ANALYST', agency: '' },
      { role: 'POLICE_ANALYST', agency: ['PA', 'PB'] },
      { role: 'MENTOR', agency: 'NA', mentor: '' },
    ];
    for (const one of wrong) await refused(await signed({ ...claims(), ...one }), 'WRONG_CLAIMS');
  });

  it('when it was revoked, then it is refused from the next request on, and the others are taken still', async () => {
    const { id, token } = await province.server.token({ role: 'POLICE_ANALYST', agency: 'PA' });
    expect((await province.askWith(token, ownCases)).body.data).toMatchObject({ cases: { totalCount: 3 } });
    await province.database.pool.query('INSERT INTO records.revoked_token VALUES ($1, now()), ($2, now())', [
      id,
      randomUUID(),
    ]);
    await refused(token, 'REVOKED');
    expect((await province.askWith(await province.tokenOf('POLRES_A'), ownCases)).status).toBe(200);
  });

  it('when a right token names what its role does not use, then it opens nothing more', async () => {
    const police = await signed({ ...claims(), role: 'POLICE_ANALYST', agency: 'PA', mentor: 'm1' });
    expect((await province.askWith(police, ownCases)).body.data).toMatchObject({ cases: { totalCount: 3 } });
    const { body } = await province.askWith(police, '{ clients { totalCount } }');
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const care = await signed({ ...claims(), role: 'REHAB_ANALYST', agency: 'NA', mentor: 'm2' });
    expect((await province.askWith(care, '{ clients { nodes { pseudonym } } }')).body.data).toEqual({
      clients: { nodes: [{ pseudonym: 'cA' }, { pseudonym: 'cAB' }] },
    });
    const elsewhere = await signed({ ...claims(), role: 'POLICE_ANALYST', agency: 'pa' });
    expect((await province.askWith(elsewhere, ownCases)).body.data).toMatchObject({
      cases: { totalCount: 0 },
    });
  });
});
