import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';

/** What the packages may take on disk, in MB. */
const most = { start: 450, production: 255 };
/** A commit to compare with, installed and started in the same run; without one only this one is. */
const before = process.env.SINERGI_BEFORE;

const folder = mkdtempSync(join(tmpdir(), 'sinergi-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm` as a newcomer calls it: without what this run has in its environment. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|DATABASE_URL|SINERGI_)/.test(name)),
);

function cloneOf(commit: string): string {
  const clone = join(folder, commit);
  execFileSync('git', ['clone', '--quiet', projectRoot, clone]);
  execFileSync('git', ['-C', clone, 'checkout', '--quiet', commit]);
  return clone;
}

const megabytesOf = (packages: string): number =>
  Number(execFileSync('du', ['-sm', packages], { encoding: 'utf8' }).split('\t')[0]);

/** Seconds from `npm start` in a fresh clone to the first answer. */
async function secondsToFirstAnswer(clone: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const options = {
    cwd: clone,
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  } as const;
  const server = spawn('npm', ['start'], options);
  const ended = once(server, 'close');
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    await pause(50);
  }
  const seconds = (performance.now() - begun) / 1000;
  process.kill(-(server.pid ?? 0), 'SIGTERM');
  await ended;
  return seconds;
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/readyz`)).ok;
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

/** What the Dockerfile installs beside a build. */
function productionPackages(clone: string): number {
  const place = join(folder, 'production');
  rmSync(place, { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    if (existsSync(join(clone, name))) cpSync(join(clone, name), join(place, name));
  execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--loglevel=error'], { cwd: place, env });
  return megabytesOf(join(place, 'node_modules'));
}

async function measure(commit: string) {
  const clone = cloneOf(commit);
  const production = productionPackages(clone);
  const seconds = await secondsToFirstAnswer(clone);
  const packages = megabytesOf(join(clone, 'node_modules'));
  rmSync(clone, { recursive: true, force: true });
  console.log(
    `${commit}: packages ${packages} MB, in production ${production} MB, first answer after ${seconds.toFixed(1)} s`,
  );
  return { packages, production, seconds };
}

describe('given a fresh clone', () => {
  it('when it starts, then it has installed no more than it needs, and sooner than before', async () => {
    const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    // The first fills npm's cache for both, so it is not measured against.
    productionPackages(cloneOf(head.trim()));
    rmSync(join(folder, head.trim()), { recursive: true, force: true });
    const old = before ? await measure(before) : undefined;
    const now = await measure(head.trim());
    expect(now.packages).toBeLessThanOrEqual(most.start);
    expect(now.production).toBeLessThanOrEqual(most.production);
    if (old) console.log(`ratio of the first answer: ${(now.seconds / old.seconds).toFixed(2)}`);
    if (old) expect(now.seconds / old.seconds).toBeLessThanOrEqual(2 / 3);
  });
});
