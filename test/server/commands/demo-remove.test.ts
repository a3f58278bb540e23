import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { fingerprint } from '../../../server/keys/keys.js';
import { projectRoot } from '../../../server/project-root.js';
import { bareEnvironment } from '../../support/bare-environment.js';

const main = join(projectRoot, 'dist', 'server', 'main.js');

/** Runs commands one after another in one process, which loads what they need once; the first that fails is the last. */
const oneAfterAnother = `
  for (const [at, line] of JSON.parse(process.env.LINES).entries()) {
    process.argv = [process.execPath, 'sinergi', ...line.split(' ')];
    await import(\`${pathToFileURL(main)}?line=\${at}\`);
    if (process.exitCode) break;
    console.log();
  }`;

interface Ended {
  status: number | null;
  said: string;
}

describe('given a steward before the embedded database of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-demo-remove-'));
  const data = join(folder, 'data');
  const trial = join(folder, 'trial');
  const running: ChildProcess[] = [];

  const place = { ...bareEnvironment, HOME: folder, SINERGI_DATA: data, HOST: '127.0.0.1', PORT: '0' };
  const spawned = (args: string[], env: NodeJS.ProcessEnv = place) => {
    const child = spawn(process.execPath, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    return child;
  };
  const start = (args: string[]) => spawned([main, ...args]);
  const ended = (child: ReturnType<typeof spawned>) =>
    new Promise<Ended>((resolve) => {
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => {
          said += text;
        });
      child.once('close', (status) => resolve({ status, said }));
    });
  const run = (args: string[]) => ended(start(args));
  const serve = async () => {
    const server = start(['serve']);
    await new Promise((resolve) => server.stdout.once('data', resolve));
    return server;
  };
  const stop = async (server: ChildProcess) => {
    const closed = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    await closed;
  };
  /** In a second terminal, as whoever tries it does: PostgreSQL need not start for every file. */
  const importTrial = async (only = /./) => {
    const server = await serve();
    const all = readFileSync(join(trial, 'README.md'), 'utf8').match(/(?<=^ {4}npx sinergi ).*/gm) ?? [];
    const lines = all.filter((each) => only.test(each));
    const program = join(folder, 'one-after-another.mjs');
    writeFileSync(program, oneAfterAnother);
    const { status, said } = await ended(spawned([program], { ...place, LINES: JSON.stringify(lines) }));
    expect(status, said).toBe(0);
    await stop(server);
    return said.trim().split('\n\n');
  };

  beforeAll(async () => {
    await run(['demo', 'files', trial]);
    expect(await run(['demo'])).toMatchObject({ status: 0 });
  });
  afterAll(() => {
    for (const child of running)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    const memory = join(data, 'postgres-place');
    if (existsSync(memory))
      rmSync(join('/var/lib/sinergi', readFileSync(memory, 'utf8')), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('when the files to try with are imported as they say, then no row is refused and a release is made', async () => {
    const said = await importTrial();
    expect(said).toHaveLength(readdirSync(trial).length);
    for (const one of said.slice(0, -1)) expect(one).toMatch(/0 changed, 0 as before/);
    expect(said.at(-1)).toMatch(/release \w+ published/);
  });

  it('when a server uses the database, then it is not removed', async () => {
    const server = await serve();
    const { status, said } = await run(['demo', 'remove', '--yes']);
    expect([status, said]).toEqual([1, expect.stringContaining(`uses this database (process ${server.pid}`)]);
    await stop(server);
    expect((await run(['status'])).said).toMatch(/^contents {3}the demonstration/m);
  });

  it('when nobody can be asked, then it says what it would remove, and removes nothing', async () => {
    const { status, said } = await run(['demo', 'remove']);
    expect(status).toBe(1);
    expect(said).toMatch(/this removes the demonstration: .* rows of records.*01-regions\.csv.*say --yes/);
    expect((await run(['status'])).said).toMatch(/^contents {3}the demonstration/m);
  });

  it('when it is removed, then nothing of it is left, and real records come in under keys of their own', async () => {
    await run(['token', '--role', 'LEADERSHIP']);
    const removed = await run(['demo', 'remove', '--yes']);
    expect(removed).toMatchObject({ status: 0 });
    expect(removed.said).toMatch(/removed the demonstration: [\d,]+ rows of records, .*its public keys/);
    expect(existsSync(join(data, 'token-key.json'))).toBe(false);
    const status = (await run(['status'])).said;
    expect(status).not.toMatch(/demonstration/);
    const counts = status.match(/^ *(\d+) {2}/gm)?.map(Number) ?? [];
    expect(counts.length).toBeGreaterThan(12);
    expect(new Set(counts)).toEqual(new Set([0]));

    // As npm start does, it leaves the database empty.
    const server = start(['start']);
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
    });
    await new Promise((resolve) => server.stdout.once('data', resolve));
    await stop(server);
    expect(said).toMatch(/the database is empty since the demonstration was removed; sinergi demo fills it/);

    expect((await importTrial(/0[1-5]-|^publish/)).at(-1)).toMatch(/release \w+ published/);
    const file = join(folder, 'suspects.csv');
    writeFileSync(file, 'suspect,case\n1571014506910007,LP-UJI-001\n');
    expect(await run(['import', 'suspects', file, '--source', 'polda'])).toMatchObject({ status: 0 });
    const keys = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8'));
    expect(fingerprint(Buffer.from(keys.pseudonym, 'base64'))).not.toBe(
      fingerprint(demonstrationKeys.pseudonym),
    );
  });

  it('when there is no demonstration, then nothing is removed', async () => {
    const { status, said } = await run(['demo', 'remove', '--yes']);
    expect([status, said.trim()]).toEqual([
      1,
      'sinergi: this database does not hold the demonstration, so nothing was removed',
    ]);
  });

  it('when the folder of the files holds something, then nothing is written over', async () => {
    expect(await run(['demo', 'files', trial])).toMatchObject({
      status: 1,
      said: expect.stringContaining('name a new folder'),
    });
  });
});
