import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../server/access/audit/audit-entry.js';
import { type AuditLog, createAuditLog } from '../../server/access/audit/audit-log.js';
import { inTransaction } from '../../server/access/audit/transaction.js';
import { verifyChain } from '../../server/access/audit/verify-chain.js';
import { issueToken } from '../../server/access/issue-token.js';
import { readOrCreateTokenKeys } from '../../server/access/token-keys.js';
import { createVerifier } from '../../server/access/verifier.js';
import { demo } from '../../server/commands/demo.command.js';
import type { Database } from '../../server/database/open.js';
import { createServer } from '../../server/http/server.js';
import { projectRoot } from '../../server/project-root.js';
import { durableDatabase } from './support/durable-database.js';
import { median, timeOf } from './support/measure.js';
import { readAtOnce } from './support/readers.js';

const readers = 50;
/** With the audit, so many readers get at least this part of the answers that they get without. */
const leastRatio = 0.7;
const rounds = 7;
const seconds = 4;
const key = Buffer.alloc(32, 7);

const queries: Record<string, string> = {
  'twenty clients with their episodes':
    '{ clients(first: 20) { nodes { pseudonym sex birthYear episodes(first: 5) { nodes { admitted outcome } } } } }',
  'a count of clients': '{ clients { totalCount } }',
};

const unaudited: AuditLog = { append: async () => undefined, appendIn: async () => undefined };

const figures: string[] = [];

describe(`given the demonstration province on a PostgreSQL that waits for the disk, and ${readers} readers at once`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-bench-keys-'));
  let database: Database;
  let token: string;
  let audited: Awaited<ReturnType<typeof listen>>;
  let plain: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    database = await durableDatabase();
    await demo(database);
    const request = { role: 'REHAB_ANALYST', agency: 'BNNP-JAMBI', subject: 'reader', hours: 1 } as const;
    token = (await issueToken(await readOrCreateTokenKeys(folder), request)).token;
    audited = await listen(createAuditLog(database.promptPool, () => key));
    plain = await listen(unaudited);
  });
  afterAll(async () => {
    console.log(figures.join('\n'));
    await Promise.all([audited.app.close(), plain.app.close()]);
    await database.close();
    rmSync(folder, { recursive: true });
  });

  async function listen(audit: AuditLog) {
    const app = await createServer({
      answers: database.answers,
      client: database.public,
      publicUrl: database.publicUrl,
      staff: database.staff,
      pool: database.pool,
      audit,
      verifier: createVerifier(database.pool, { dataDirectory: folder }),
      builtWidgets: join(projectRoot, 'dist', 'widgets'),
      keptWidgets: join(folder, 'widgets'),
      logLevel: 'silent',
      rateLimit: 0,
    });
    return { app, address: await app.listen({ host: '127.0.0.1', port: 0 }) };
  }

  const count = async () => {
    const { rows } = await database.pool.query('SELECT count(*)::int AS entries FROM records.audit_entry');
    return Number(rows[0].entries);
  };

  for (const [name, query] of Object.entries(queries)) {
    it(`when they read ${name}, then the audit leaves at least ${leastRatio} of the answers`, async () => {
      const answers = { audited: [] as number[], plain: [] as number[] };
      const times = { audited: [] as number[], plain: [] as number[] };
      const before = await count();
      const take = async (which: 'audited' | 'plain') => {
        const { address } = which === 'audited' ? audited : plain;
        const took = await readAtOnce({ address, token, body: JSON.stringify({ query }), readers, seconds });
        answers[which].push(took.length / seconds);
        times[which].push(median(took));
      };
      for (let round = 0; round < rounds; round++) {
        const order = round % 2 === 0 ? (['audited', 'plain'] as const) : (['plain', 'audited'] as const);
        for (const which of order) await take(which);
      }
      // Every audited answer has its entry, and no other has one.
      expect(await count()).toBe(before + Math.round(sum(answers.audited) * seconds));
      // The first round warms both up.
      const part = answers.audited.map((rate, round) => rate / (answers.plain[round] ?? 0)).slice(1);
      figures.push(
        `${name} | audited ${line(answers.audited, times.audited)} | without ${line(answers.plain, times.plain)} | ratio ${median(part).toFixed(2)}`,
      );
      expect(median(part)).toBeGreaterThanOrEqual(leastRatio);
    });
  }

  it('when they only append, then all of it is written, and verifying reads it again', async () => {
    const log = createAuditLog(database.promptPool, () => key);
    const took: number[] = [];
    const appendOften = async () => {
      for (let times = 0; times < 200; times++) took.push(await timeOf(() => log.append(entry)));
    };
    const before = await count();
    const total = await timeOf(() => Promise.all(Array.from({ length: readers }, appendOften)));
    expect(await count()).toBe(before + took.length);
    let verdict: Awaited<ReturnType<typeof verifyChain>> | undefined;
    const verifying = await timeOf(async () => {
      verdict = await inTransaction(database.pool, 'look', (run) => verifyChain(run, () => key, []));
    });
    expect(verdict).toEqual({ whole: BigInt(await count()), broken: undefined });
    figures.push(
      `appending | ${((took.length / total) * 1000).toFixed(0)}/s, median ${median(took).toFixed(1)} ms`,
      `verifying | ${((Number(verdict?.whole) / verifying) * 1000).toFixed(0)} entries/s`,
    );
  });
});

const entry: AuditEntry = {
  kind: 'READ',
  subject: 'reader',
  role: 'REHAB_ANALYST',
  agency: 'BNNP-JAMBI',
  document: 'a'.repeat(64),
  records: [{ type: 'Client', ids: Array.from({ length: 20 }, (_, at) => `${at}`.repeat(32)) }],
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const line = (rates: readonly number[], times: readonly number[]) =>
  `${median(rates).toFixed(0)}/s, median ${median(times).toFixed(0)} ms`;
