import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { commandOf } from './process-identity.js';

/**
 * Ends the processes that a killed server left over its cluster, as it would have ended them itself. While one of them
 * calculates, its memory keeps the next server from starting. Elsewhere than on Linux they end when they are done.
 */
export function endOrphans(cluster: string): void {
  if (process.platform !== 'linux') return;
  const folder = realpathSync(cluster);
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid || pid === process.pid || !worksIn(pid, folder) || !commandOf(pid).startsWith('postgres: '))
      continue;
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // It has just ended.
    }
  }
}

/** PostgreSQL's processes work in the folder of their cluster. Of others' processes the folder cannot be read. */
function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}
