import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import { identityOf, isAlive } from './process-identity.js';

const longestWait = 90_000;

/** Runs `work` while no other process holds the lock file; a lock whose holder has died is taken over. */
export async function withLock<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  await take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  const giveUp = Date.now() + longestWait;
  while (!tryTake(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && !isAlive(holder)) await clear(file, holder);
    else if (Date.now() > giveUp) throw new DatabaseError(embeddedWords.held(file));
    else await pause(40);
  }
}

/** A link appears with its content: nobody ever reads a lock whose holder is not in it yet. */
function tryTake(file: string): boolean {
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(own, identityOf(process.pid) ?? '');
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Of all who see the same dead holder only one at a time may remove its lock, else a later one removes a live lock. */
async function clear(file: string, dead: string): Promise<void> {
  await withLock(`${file}.${dead}`, async () => {
    if (holderOf(file) === dead) rmSync(file, { force: true });
  });
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
