import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '../database.error.js';
import type { Placement } from './placement.js';
import { commandOf, identityOf } from './process-identity.js';

/** Makes the files of an empty PostgreSQL, all or nothing. Text sorts by code point, the same on every machine. */
export function makeCluster(cluster: string, owner: string, place: Placement): void {
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  const made = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    ['-D', half, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions'],
    { ...place.user, cwd: '/', encoding: 'utf8' },
  );
  if (made.status !== 0) {
    const reason = (made.stderr || made.error?.message || '').trim();
    throw new DatabaseError(
      `the embedded PostgreSQL cannot be made: ${reason}; mend that or set DATABASE_URL to a PostgreSQL of yours`,
    );
  }
  renameSync(half, cluster);
}

/** The number of the server process of this cluster, where it runs. */
export function postmasterOf(cluster: string): number | undefined {
  const pid = Number.parseInt(pidFile(cluster) ?? '', 10);
  // After a crash the number may belong to any other programme, another PostgreSQL too.
  return pid > 0 && identityOf(pid) && commandOf(pid).includes(cluster) ? pid : undefined;
}

/**
 * Lets a server start although another programme has the number of the one that crashed, for which PostgreSQL would
 * wait in vain. It takes the number of its own parent for stale; the rest of the file stays, since it guards the memory
 * that processes of the crashed server may still use.
 */
export function forgetCrash(cluster: string, socket: string): void {
  const text = pidFile(cluster);
  if (text === undefined) return;
  writeFileSync(join(cluster, 'postmaster.pid'), text.replace(/^-?\d+/, String(process.pid)));
  rmSync(join(socket, '.s.PGSQL.5432.lock'), { force: true });
}

function pidFile(cluster: string): string | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
}
