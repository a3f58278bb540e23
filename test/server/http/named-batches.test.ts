import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import { serverOver } from '../../support/given-server.js';
import { startServer } from '../../support/server.js';

const built = join(projectRoot, 'dist', 'widgets');
const batchesOf = (folder: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, 'persisted-batches.json'), 'utf8'));
const named = Object.entries(batchesOf(built));

describe('given a server over the demonstration province, and what the build wrote down of its dashboard', () => {
  const given = serverOver('demo');
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-batches-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const get = async (query: string, { address } = given.server, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}/q?${query}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const { date, ...lasting } = Object.fromEntries(response.headers);
    return { status: response.status, headers: lasting, bytes };
  };
  const whole = (text: string) => `d=${encodeURIComponent(text)}`;

  it('when the build is read, then it names the dashboard once in each language', () => {
    expect(named.map(([, text]) => /!locale!:!(\w+)!/.exec(text)?.[1])).toEqual(['ID', 'EN']);
    for (const [name] of named) expect(name).toMatch(/^[\da-z]{14}$/);
  });

  it.each(named.map(([name, text], at) => [['Indonesian', 'English'][at], name, text] as const))(
    'when the one in %s is asked by its name, then bytes and headers are those of the whole',
    async (_language, name, text) => {
      const short = await get(`b=${name}`);
      expect(short).toEqual(await get(whole(text)));
      expect(short.status).toBe(200);
      expect(short.headers).toMatchObject({
        'cache-control': expect.stringMatching(/^public, max-age=300, /),
        vary: 'accept-encoding',
        etag: expect.stringMatching(/^"[\w-]+"$/),
      });
      expect(short.headers).not.toHaveProperty('set-cookie');
      const { etag = '' } = short.headers;
      expect((await get(`b=${name}`, given.server, { 'if-none-match': etag })).status).toBe(304);
      const answers = JSON.parse(short.bytes.toString());
      expect(answers.length).toBeGreaterThan(30);
      expect(answers.every(({ errors }: { errors?: unknown }) => !errors)).toBe(true);
    },
  );

  it('when it is asked of another region, then every question is of that one', async () => {
    const [[name, text] = ['', '']] = named;
    for (const region of ['15', '15.71', '99'])
      expect(await get(`b=${name}&region=${region}`)).toEqual(
        await get(whole(text.replaceAll('!region!:!15!', `!region!:!${region}!`))),
      );
  });

  it('when no build knows the name, or the region is no code, then it is refused and nobody keeps it', async () => {
    const [[name] = ['']] = named;
    for (const [query, status, code] of [
      ['b=', 404, 'NOT_FOUND'],
      ['b=0000000000000', 404, 'NOT_FOUND'],
      ['b=__proto__', 404, 'NOT_FOUND'],
      [`b=${name}&b=${name}`, 404, 'NOT_FOUND'],
      [`b=${name}%00`, 404, 'NOT_FOUND'],
      [`b=${'x'.repeat(9_000)}`, 404, 'NOT_FOUND'],
      [`b=${name}&region=`, 400, 'BAD_USER_INPUT'],
      [`b=${name}&region=15%00`, 400, 'BAD_USER_INPUT'],
      [`b=${name}&region=15&region=16`, 400, 'BAD_USER_INPUT'],
      [`b=${name}&region=${'1'.repeat(4_000)}`, 400, 'BAD_USER_INPUT'],
    ] as const) {
      const { bytes, ...answer } = await get(query);
      expect([query, answer.status, answer.headers['cache-control']]).toEqual([query, status, 'no-store']);
      const { errors } = JSON.parse(bytes.toString());
      expect(errors).toMatchObject([{ extensions: { code, translations: { id: expect.any(String) } } }]);
      if (status === 404) expect(errors[0].message).toMatch(/^unknown trusted document/);
    }
  });

  it('when pages of an older build ask after an upgrade, also of one with the same scripts, then they are answered', async () => {
    const keptWidgets = join(folder, 'kept');
    const older = join(folder, 'older');
    mkdirSync(older);
    await cp(built, older, { recursive: true });
    const [[, text] = ['', '']] = named;
    const [question] = JSON.parse(text.replace(/["!]/g, (sign) => (sign === '!' ? '"' : '!')));
    const olderText = JSON.stringify([question]);
    writeFileSync(join(older, 'persisted-batches.json'), JSON.stringify({ older000000000: olderText }));
    const before = await startServer(given.database, { builtWidgets: older, keptWidgets });
    const asked = await get('b=older000000000', before);
    const unknown = await get(`b=${named[0]?.[0]}`, before);
    await before.close();
    const after = await startServer(given.database, { keptWidgets });
    expect(await get('b=older000000000', after)).toEqual(asked);
    expect([asked.status, unknown.status]).toEqual([200, 404]);
    expect((await get(`b=${named[0]?.[0]}`, after)).status).toBe(200);
    await after.close();
  });
});
