import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { bareEnvironment } from '../support/bare-environment.js';
import { drills, survived } from './drills.js';

const main = join(projectRoot, 'dist', 'server', 'main.js');

interface Ended {
  status: number | null;
  out: string;
  err: string;
}

describe('given the command line in a folder that only its owner may enter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-cli-'));
  const data = join(folder, 'data');
  const running: ChildProcess[] = [];
  let server: ChildProcess;
  let port = 0;

  const start = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: {
        ...bareEnvironment,
        HOME: folder,
        SINERGI_DATA: data,
        PORT: String(port),
        HOST: '127.0.0.1',
        ...env,
      },
    });
    running.push(child);
    return child;
  };
  const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<Ended>((resolve) => {
      const child = start(args, env);
      let out = '';
      let err = '';
      child.stdout.on('data', (text) => {
        out += text;
      });
      child.stderr.on('data', (text) => {
        err += text;
      });
      child.once('exit', (status) => resolve({ status, out, err }));
    });
  const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));
  const ready = async () => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the server is not ready');
  };
  const count = async () => {
    const { out } = await run(['status']);
    return Number(/(\d+) {2}records.case_report/.exec(out)?.[1]);
  };

  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(() => {
    for (const child of running)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    rmSync(placeOf(data), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('when it starts for the first time, then it serves the demonstration and says where and what next', async () => {
    server = start(['start']);
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
    });
    await ready();
    expect(said).toContain(`http://127.0.0.1:${port}/explorer`);
    expect(said).toContain('npx sinergi import');
  });

  it('when a file is imported while the server runs, then it goes in', async () => {
    const before = await count();
    const file = join(folder, 'cases.csv');
    writeFileSync(
      file,
      'code,agency,region,reported\nLP-TEST-1,DITRESNARKOBA-JAMBI,15.71,2026-01-05\n'.replace(
        'DITRESNARKOBA-JAMBI',
        await anyAgency(port),
      ),
    );
    const imported = await run(['import', 'cases', file, '--source', 'test']);
    expect(imported).toMatchObject({ status: 0 });
    expect(imported.out).toMatch(/1 rows read, 1 new, 0 changed, 0 as before/);
    expect(await count()).toBe(before + 1);
    expect((await run(['import', 'cases', file, '--source', 'test'])).out).toMatch(/0 new.*nothing changed/);
  });

  const kills = Array.from({ length: 12 }, (_, at) => at + 1);
  it.each(drills(kills.slice(0, 3), kills))(
    'when the server is killed and started again (%i), then it is back and nothing is lost',
    async () => {
      const before = await count();
      server.kill('SIGKILL');
      await ended(server);
      server = start(['start']);
      await survived('server killed and started again', ready);
      expect(await count()).toBe(before);
    },
  );

  it('when the port is taken, then one sentence says so and the status is 1', async () => {
    const result = await run(['serve']);
    expect(result.status).toBe(1);
    expect(result.err.trim()).toBe(
      `sinergi: port ${port} on 127.0.0.1 is taken by another programme; choose one with PORT=${port + 1} npm start`,
    );
  });

  it('when a file is bad, then a sentence names it and the status is 2', async () => {
    const file = join(folder, 'bad.csv');
    writeFileSync(file, 'code,agency,region,reported\nLP-TEST-2,NOBODY,15.71,2026-13-05\n');
    const result = await run(['import', 'cases', file, '--source', 'test']);
    expect(result.status).toBe(2);
    expect(result.err).toMatch(/bad.csv, line 2, column reported: "2026-13-05" is no date/);
    expect((await run(['import', 'nothing', file, '--source', 'test'])).status).toBe(2);
    expect((await run(['import', 'cases', join(folder, 'none.csv'), '--source', 'test'])).err).toMatch(
      /there is no such file/,
    );
  });

  it('when people are imported, then their numbers stand nowhere in the data directory', async () => {
    const file = join(folder, 'suspects.csv');
    writeFileSync(file, 'suspect,case\n9971019912310007,LP-TEST-1\n');
    expect(await run(['import', 'suspects', file, '--source', 'test'])).toMatchObject({ status: 0 });
    for (const root of [data, placeOf(data)])
      for (const path of filesIn(root)) expect(readFileSync(path).includes('9971019912310007')).toBe(false);
  });

  it('when the server is told to stop, then it ends with 0 and takes PostgreSQL with it', async () => {
    server.kill('SIGTERM');
    expect(await ended(server)).toBe(0);
    expect(existsSync(join(placeOf(data), 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('when the database of DATABASE_URL does not answer, then one sentence says so, without its password', async () => {
    const result = await run(['serve'], { DATABASE_URL: 'postgresql://me:geheim@127.0.0.1:1/none' });
    expect(result.status).toBe(1);
    expect(result.err.trim()).toMatch(
      /^sinergi: the database at 127.0.0.1:1\/none does not answer \(ECONNREFUSED\); check DATABASE_URL/,
    );
    expect(result.err).not.toContain('geheim');
  });

  it('when the data directory cannot be written, then one sentence says so and the status is 1', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const result = await run(['status'], { SINERGI_DATA: join(file, 'data') });
    expect(result.status).toBe(1);
    expect(result.err.trim()).toMatch(
      /^sinergi: cannot write to the data directory .*; make it writable or set SINERGI_DATA/,
    );
  });

  it('when a setting is wrong, then one sentence names it', async () => {
    expect((await run(['serve'], { PORT: 'many' })).err.trim()).toBe(
      'sinergi: PORT must be a number from 0 to 65535',
    );
  });
});

async function anyAgency(port: number): Promise<string> {
  const query = encodeURIComponent('{ agencies(first: 1) { nodes { code } } }');
  const answer = await (await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`)).json();
  return answer.data.agencies.nodes[0].code;
}

function placeOf(data: string): string {
  const memory = join(data, 'postgres-place');
  return existsSync(memory) ? join('/var/lib/sinergi', readFileSync(memory, 'utf8')) : join(data, 'postgres');
}

function filesIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
