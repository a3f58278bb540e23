import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import { startServer } from '../../support/server.js';
import { everybody, offices, openProvince, type Province, type Who } from './offices.js';

/** Documents that a build might bring one day, of rows about people. */
const ofRecords = [
  'query Clients { clients { totalCount nodes { pseudonym episodes { nodes { admitted } } } } }',
  'query Cases { cases { totalCount nodes { code suspects { nodes { pseudonym } } } } }',
  'query Audit { audit { totalCount nodes { subject } } }',
  'query Viewer { viewer { role abilities } }',
];
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const batch = ofRecords.map((text) => [hashOf(text).slice(0, 12), {}]);

describe('given a build whose trusted documents read records, and everybody who may ask', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-scope-'));
  let province: Province;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    province = await openProvince();
    cpSync(join(projectRoot, 'dist', 'widgets'), folder, { recursive: true });
    const file = join(folder, 'persisted-documents.json');
    const texts = Object.fromEntries(ofRecords.map((text) => [hashOf(text), text]));
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...texts }));
    server = await startServer(province.database, { builtWidgets: folder });
  });
  afterAll(async () => {
    await server.close();
    await province.close();
    rmSync(folder, { recursive: true });
  });

  async function post(path: string, body: unknown, token: string) {
    const response = await fetch(server.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return { cache: response.headers.get('cache-control'), body: await response.json() };
  }
  const written = async (work: () => Promise<unknown>) => {
    const lines = 'SELECT kind, subject, role, agency, document, records, outcome FROM records.audit_entry';
    const { rows } = await province.database.pool.query('SELECT max(seq) AS last FROM records.audit_entry');
    await work();
    const found = await province.database.pool.query(`${lines} WHERE seq > $1`, [rows[0].last ?? 0]);
    return found.rows.map((row) => JSON.stringify(row)).sort();
  };

  it.each(everybody.filter((who) => who !== 'PUBLIC'))(
    'when %s asks in one batch, then rows, refusals and lines of the audit are those of /graphql',
    async (who: Exclude<Who, 'PUBLIC'>) => {
      const { token } = await server.token({ ...offices[who], subject: who });
      let together: unknown[] = [];
      const alone: unknown[] = [];
      const linesTogether = await written(async () => {
        const answer = await post('/q', batch, token);
        expect(answer.cache).toBe('no-store');
        together = answer.body;
      });
      // What an audit of the audit holds differs by what was just written.
      const lasting = (lines: string[]) => lines.filter((line) => !line.includes('AuditEntry'));
      const linesAlone = await written(async () => {
        for (const query of ofRecords) alone.push((await post('/graphql', { query }, token)).body);
      });
      const ofAudit = ofRecords.findIndex((text) => text.includes('audit'));
      const comparable = (answers: unknown[]) => (who === 'ADMIN' ? answers.toSpliced(ofAudit, 1) : answers);
      expect(comparable(together)).toEqual(comparable(alone));
      expect(lasting(linesTogether)).toEqual(lasting(linesAlone));
    },
  );

  it('when two mentors ask the same batch one after the other, and then nobody, then each sees their own clients alone', async () => {
    const seen = async (who: 'MENTOR_1' | 'MENTOR_2') => {
      const { token } = await server.token({ ...offices[who], subject: who });
      return (await post('/q', batch.slice(0, 1), token)).body[0].data.clients.nodes.map(
        ({ pseudonym }: { pseudonym: string }) => pseudonym,
      );
    };
    const [first, second, again] = [await seen('MENTOR_1'), await seen('MENTOR_2'), await seen('MENTOR_1')];
    expect(first.length).toBeGreaterThan(0);
    expect(again).toEqual(first);
    expect(first.filter((one: string) => second.includes(one))).toEqual([]);
    const d = encodeURIComponent(JSON.stringify(batch.slice(0, 1)));
    const open = await fetch(`${server.address}/q?d=${d}`);
    const text = await open.text();
    expect(open.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text)[0].errors[0].extensions.code).toBe('UNAUTHENTICATED');
    for (const pseudonym of [...first, ...second]) expect(text).not.toContain(`"${pseudonym}"`);
  });
});
