import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import type { Placement } from './placement.js';
import { commandOf, identityOf } from './process-identity.js';

/** Makes the files of an empty PostgreSQL, all or nothing. Text sorts by code point, the same on every machine. */
export async function makeCluster(cluster: string, owner: string, place: Placement): Promise<void> {
  // A name of its own: the initdb of a killed command goes on for a while.
  const half = `${cluster}.${randomBytes(4).toString('hex')}`;
  try {
    await promisify(execFile)(
      join(place.binaries, 'bin', 'initdb'),
      ['-D', half, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions'],
      { ...place.user, cwd: '/', encoding: 'utf8' },
    );
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const reason = (stderr || message).trim();
    throw new DatabaseError(embeddedWords.unmade(reason));
  }
  renameSync(half, cluster);
  for (const name of readdirSync(dirname(cluster)))
    if (name.startsWith(`${basename(cluster)}.`))
      rmSync(join(dirname(cluster), name), { recursive: true, force: true, maxRetries: 20 });
}

/** The number of the server process of this cluster, where it runs. */
export function postmasterOf(cluster: string): number | undefined {
  const pid = firstNumber(join(cluster, 'postmaster.pid'));
  return pid && identityOf(pid) && isServerOf(cluster, pid) ? pid : undefined;
}

/**
 * Lets a server start although another programme has the number of the one that crashed, for which PostgreSQL would
 * wait in vain. It takes the number of its own parent for stale; the rest of the file stays, since it guards the memory
 * that processes of the crashed server may still use.
 */
export function forgetCrash(cluster: string, socket: string): void {
  const isStranger = (pid: number | undefined) => pid && identityOf(pid) && !isServerOf(cluster, pid);
  const pidFile = join(cluster, 'postmaster.pid');
  if (isStranger(firstNumber(pidFile)))
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
  const socketLock = join(socket, '.s.PGSQL.5432.lock');
  if (isStranger(firstNumber(socketLock))) rmSync(socketLock, { force: true });
}

/** After a crash the number may belong to any other programme, another PostgreSQL too. */
function isServerOf(cluster: string, pid: number): boolean {
  return commandOf(pid).includes(`-D ${cluster} `);
}

function firstNumber(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
