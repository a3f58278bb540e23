import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../server/bin/lock.js';

const module = pathToFileURL(resolve('server/bin/lock.js')).href;
let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock, does the work (a JavaScript text) and ends. */
function holder(work: string) {
  const script = `import { withLock } from '${module}'; import { appendFileSync } from 'node:fs';
    await withLock(${JSON.stringify(lock)}, () => {}, async () => { ${work} });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('given four processes at once, when each works under the lock, then their work never overlaps', async () => {
  const log = join(folder, 'log');
  const note = (word: string) => `appendFileSync(${JSON.stringify(log)}, '${word}\\n');`;
  const work = `${note('in')} await new Promise((done) => setTimeout(done, 50)); ${note('out')}`;
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await once(holder(work), 'close'))[0]));
  expect(statuses).toEqual([0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(4));
  expect(existsSync(lock)).toBe(false);
});

test('given a holder that was killed, when another wants the lock, then it takes over at once', async () => {
  const killed = holder("console.log('holding'); await new Promise((done) => setTimeout(done, 60_000));");
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'close');
  expect(existsSync(lock)).toBe(true);
  let waits = 0;
  expect(
    await withLock(
      lock,
      () => waits++,
      async () => 'done',
    ),
  ).toBe('done');
  expect(waits).toBe(1);
});

test('given a live process that has been silent for minutes, when another wants the lock, then it takes over', async () => {
  writeFileSync(lock, String(process.pid));
  const minutesAgo = new Date(Date.now() - 180_000);
  utimesSync(lock, minutesAgo, minutesAgo);
  expect(
    await withLock(
      lock,
      () => {},
      async () => 'done',
    ),
  ).toBe('done');
});

test('given a live holder, when another wants the lock, then it waits until the work is done', async () => {
  const order: string[] = [];
  const first = withLock(
    lock,
    () => {},
    async () => {
      await pause(300);
      order.push('first');
    },
  );
  await withLock(
    lock,
    () => {},
    async () => order.push('second'),
  );
  await first;
  expect(order).toEqual(['first', 'second']);
});

test('given work that fails, when it has failed, then the lock is free and the error arrives', async () => {
  const failing = withLock(
    lock,
    () => {},
    async () => {
      throw new Error('disk full');
    },
  );
  await expect(failing).rejects.toThrow('disk full');
  expect(existsSync(lock)).toBe(false);
});
