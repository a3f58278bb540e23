import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../server/bin/root.js';
import { median } from './support/measure.js';

/** Seconds that each may take at most on two cores with nothing else to do. */
const most = { help: 0.6, demonstration: 12, laterStart: 2.5 };
const runs = 5;

const folder = mkdtempSync(join(tmpdir(), 'sinergi-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sinergi(args: string[], data: string, port = 0) {
  const env = { ...process.env, SINERGI_DATA: data, DATABASE_URL: '', HOST: 'localhost', PORT: String(port) };
  return spawn(process.execPath, [fromRoot('server/bin/sinergi.js'), ...args], { env, stdio: 'ignore' });
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Runs a command to its end. */
async function run(args: string[], data: string): Promise<void> {
  const [status] = await once(sinergi(args, data), 'close');
  if (status !== 0) throw new Error(`sinergi ${args.join(' ')} ended with ${status}`);
}

/** Seconds from the start of a server to the first page that it answers. */
async function secondsToAnswer(data: string): Promise<number> {
  const port = await freePort();
  const server = sinergi(['start'], data, port);
  const ended = once(server, 'close');
  const seconds = await secondsOf(async () => {
    while (!(await answers(port))) {
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
      await pause(10);
    }
  });
  server.kill('SIGTERM');
  await ended;
  return seconds;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function medianOf(measure: (run: number) => Promise<number>, times = runs): Promise<number> {
  const seconds: number[] = [];
  for (let at = 0; at < times; at++) seconds.push(await measure(at));
  return median(seconds);
}

function report(what: string, seconds: number): number {
  console.log(`${what}: ${seconds.toFixed(2)} s`);
  return seconds;
}

describe('given a built clone', () => {
  const filled = join(folder, '0');

  it('when help is asked for, then it comes at once', async () => {
    const seconds = await medianOf(() => secondsOf(() => run(['--help'], filled)));
    expect(report('--help', seconds)).toBeLessThan(most.help);
  });

  it('when an empty data directory gets the demonstration, then it is published in seconds', async () => {
    const seconds = await medianOf((at) => secondsOf(() => run(['demo'], join(folder, String(at)))), 3);
    expect(report('demonstration made, filled and published', seconds)).toBeLessThan(most.demonstration);
  });

  it('when a server starts over it, then it answers soon', async () => {
    const seconds = await medianOf(() => secondsToAnswer(filled));
    expect(report('later start to the first answer', seconds)).toBeLessThan(most.laterStart);
  });
});
