import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drills, survived } from './drills.js';
import { ask as askDatabase } from './embedded-database.js';
import { isAway, Readers } from './readers.js';
import { ServedDatabase } from './served-database.js';

/** Kills of the server process. The long drill holds itself to five seconds; elsewhere no clock decides. */
const kills = drills(
  [0, 1, 2],
  Array.from({ length: 50 }, (_, at) => at),
);
const isLong = kills.length === 50;

const setTarget = `mutation($input: SetTargetInput!) {
  setTarget(input: $input) { target { value version } errors { __typename } }
}`;

describe('given a server over its embedded database, readers, a writer and imports', () => {
  const served = new ServedDatabase();
  let authorization: string;
  let agency: string;
  const writer = { tried: 0, acknowledged: 0, version: 0 };

  beforeAll(async () => {
    // Each target set makes the answers new: what readers may ask for anew is not at issue here.
    await served.start('start', { SINERGI_RATE_LIMIT: '0' });
    authorization = `Bearer ${await served.token({ role: 'LEADERSHIP' })}`;
    agency = (await post('{ agencies(first: 1) { nodes { code } } }')).body.data.agencies.nodes[0].code;
    // What the demonstration wrote is at rest, as a minute after any import.
    await askDatabase(databaseUrl(served), 'CHECKPOINT');
  }, 240_000);
  afterAll(() => served.remove());

  async function post(query: string, variables = {}) {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { response, text, body: JSON.parse(text) };
  }

  /** Writes the next number; asks again with the same key while the database is away, as a client would. */
  async function write(): Promise<void> {
    writer.tried += 1;
    const input = {
      indicator: 'RELAPSE_FREE_6',
      region: '15',
      year: 2099,
      value: writer.tried / 1000,
      idempotencyKey: `drill-${writer.tried}-${process.pid}`,
      ...(writer.version > 0 && { version: writer.version }),
    };
    for (;;) {
      const { response, text, body } = await post(setTarget, { input });
      if (isAway(response, text) || body.data?.setTarget.errors[0]?.__typename === 'BusyError') {
        await pause(50);
        continue;
      }
      if (!body.data?.setTarget.target) {
        // What it logged arrives a little later.
        await pause(500);
        throw new Error(`${response.status} ${text} ${served.said.slice(-4000)}`);
      }
      writer.version = body.data.setTarget.target.version;
      writer.acknowledged = writer.tried;
      return;
    }
  }

  const storedTarget = () => lookUp('SELECT value::text FROM reference.target WHERE year = 2099');
  const casesLike = (code: string) =>
    lookUp(`SELECT count(*)::int FROM records.case_report WHERE code LIKE '${code}-%'`);

  /** Asks the database itself, again where that breaks off: a connection may still be one of before the blow. */
  async function lookUp(sql: string): Promise<unknown> {
    for (const giveUp = Date.now() + 60_000; ; await pause(100)) {
      try {
        return await askDatabase(databaseUrl(served), sql);
      } catch (error) {
        if (Date.now() > giveUp) throw error;
      }
    }
  }

  async function importCases(code: string) {
    const file = join(served.data, `${code}.csv`);
    const rows = Array.from({ length: 20 }, (_, at) => `${code}-${at},${agency},15.71,2026-01-05`);
    writeFileSync(file, ['code,agency,region,reported', ...rows].join('\n'));
    return served.run('import', 'cases', file, '--source', 'drill');
  }

  it(
    `when PostgreSQL is killed ${kills.length} times under load, then it is back each time, and nothing wrong is said or lost`,
    async () => {
      const readers = new Readers(served.address);
      await readers.start();
      await write();
      let writing = true;
      const writes = (async () => {
        while (writing) await write();
      })();
      // It is awaited at the end; a failure of it before is told there.
      writes.catch(() => undefined);
      const seconds: number[] = [];
      const imports: string[] = [];
      for (const kill of kills) {
        const code = `DRILL${kill}`;
        const importing = kill % 5 === 0 ? importCases(code) : undefined;
        await pause(1_200 + ((kill * 397) % 1_500));
        const before = served.postmaster() as number;
        const acknowledged = writer.acknowledged;
        process.kill(before, 'SIGKILL');
        const begun = performance.now();
        await survived('PostgreSQL killed under a server with readers, a writer and imports', () =>
          until(async () => served.postmaster() !== before && (await isReady(served))),
        );
        seconds.push((performance.now() - begun) / 1000);
        if (isLong) process.stderr.write(`${kill + 1}: back after ${seconds.at(-1)?.toFixed(1)} s\n`);
        expect(Number(await storedTarget()) * 1000).toBeGreaterThanOrEqual(acknowledged - 1e-6);
        if (!importing) continue;
        const { status } = await importing;
        const rows = await casesLike(code);
        imports.push(`${status}: ${rows}`);
        expect(status === 0 ? [20] : [0, 20]).toContain(rows);
      }
      writing = false;
      await writes;
      await readers.stop();
      expect(readers.counts.wrong, faultsIn(served.said)).toEqual([]);
      expect(readers.counts.right).toBeGreaterThan(0);
      expect(readers.counts.away).toBeGreaterThan(0);
      expect(Math.round(Number(await storedTarget()) * 1000)).toBe(writer.acknowledged);
      expect(served.runs).toBe(true);
      console.log(
        `back after ${seconds.map((each) => each.toFixed(1)).join(', ')} s`,
        readers.counts,
        imports,
      );
      if (isLong) expect(Math.max(...seconds)).toBeLessThan(5);
    },
    60_000 + kills.length * 60_000,
  );

  it('when a statement is still being calculated for a killed server, then it is ended and the server comes back', async () => {
    const before = served.postmaster() as number;
    const calculating = askDatabase(
      databaseUrl(served),
      'SELECT count(*) FROM generate_series(1, 2000000000) AS g WHERE g % 7 = 3',
    ).catch((error) => String(error));
    await pause(500);
    process.kill(before, 'SIGKILL');
    await until(async () => served.postmaster() !== before && (await isReady(served)));
    expect(await calculating).toMatch(/terminat/i);
  }, 60_000);

  it('when PostgreSQL hangs, then readiness says so at once and liveness goes on; when it goes on, then all is ready', async () => {
    const pid = served.postmaster() as number;
    // Connections that are open would go on answering: it is the whole database that hangs.
    const all = [pid, ...childrenOf(pid)];
    for (const each of all) process.kill(each, 'SIGSTOP');
    try {
      const begun = performance.now();
      const response = await fetch(`${served.address}/readyz`);
      const seconds = (performance.now() - begun) / 1000;
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: expect.stringMatching(/does not answer/) });
      expect(seconds).toBeLessThan(5);
      console.log(`/readyz answered after ${seconds.toFixed(2)} s`);
      expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
    } finally {
      for (const each of all) wake(each);
    }
    await until(() => isReady(served));
  }, 60_000);

  it('when the files of the database are gone, then the server ends with a sentence and 69', async () => {
    const pid = served.postmaster() as number;
    served.hideCluster();
    process.kill(pid, 'SIGKILL');
    expect(await served.end(), served.said.slice(-4000)).toBe(69);
    expect(served.said).toMatch(
      /sinergi: the files of the embedded PostgreSQL are gone from .*; the server ends/,
    );
  }, 60_000);
});

/** What the server logged as faults of its own. */
const faultsIn = (said: string) =>
  said
    .split('\n')
    .filter((line) => line.includes('"level":50'))
    .join('\n');

const databaseUrl = ({ folder }: ServedDatabase) =>
  `postgresql://sinergi@localhost/sinergi?host=${encodeURIComponent(join(folder, 'socket'))}`;

/** The processes that a process started (Linux). */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

function wake(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch {
    // It has ended meanwhile.
  }
}

async function isReady({ address }: ServedDatabase): Promise<boolean> {
  return (await fetch(`${address}/readyz`)).ok;
}

/** Tries for a minute: slow machines are no fault. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (const giveUp = Date.now() + 60_000; Date.now() < giveUp; ) {
    if (await done()) return;
    await pause(20);
  }
  throw new Error('it did not come to pass within a minute');
}
