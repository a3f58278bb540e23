import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process by its number and start, since numbers are used again: `1234-567890`; undefined where it does not run. */
export function identityOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const start = startOf(pid);
  return start && `${pid}-${start}`;
}

/** Whether the process that was named by `identityOf` still runs. */
export function isAlive(identity: string): boolean {
  return identityOf(Number.parseInt(identity, 10)) === identity;
}

/** The command line of a running process; empty where it does not run. */
export function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return ps(pid, 'args=');
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function startOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? startOnLinux(pid) : ps(pid, 'lstart=').replace(/\D+/g, '');
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/PID/stat; a zombie counts as gone. */
function startOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

function ps(pid: number, column: string): string {
  return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' });
}
