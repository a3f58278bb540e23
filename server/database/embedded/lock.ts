import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../database.error.js';
import { identityOf, isAlive } from './process-identity.js';

const longestWait = 90_000;

/** Runs `work` while no other process holds the lock file; a lock whose holder has died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
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
    if (isStale(file)) rmSync(file, { force: true });
    else if (Date.now() > giveUp)
      throw new DatabaseError(`another command holds ${file}; wait for it or end it`);
    else await pause(40);
  }
}

function tryTake(file: string): boolean {
  try {
    writeFileSync(file, identityOf(process.pid) ?? '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const holder = readFileSync(file, 'utf8');
    return holder !== '' && !isAlive(holder);
  } catch {
    return false;
  }
}
