import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseError } from '../database.error.js';
import { packagedBinaries } from './binaries.js';

/** Who runs PostgreSQL, from where, and where its files are. */
export interface Placement {
  binaries: string;
  /** Holds the cluster, its log and, where the path is short enough, the socket. */
  folder: string;
  socket: string;
  /** The unprivileged user, where Sinergi runs as root. */
  user?: { uid: number; gid: number };
  /** A sentence about an unexpected place. */
  note?: string;
}

const system = '/var/lib/sinergi';
/** What the operating systems allow for the whole path of a Unix socket, less the file's name. */
const longestSocketFolder = 85;

/** Decides where PostgreSQL for `dataDirectory` lives and makes the folders. */
export function placementFor(dataDirectory: string): Placement {
  const packaged = packagedBinaries();
  const own = join(dataDirectory, 'postgres');
  if (process.getuid?.() !== 0) return prepared({ binaries: packaged, folder: own, socket: socketFor(own) });
  const user = unprivilegedUser();
  mkdirSync(own, { recursive: true });
  chownSync(own, user.uid, user.gid);
  if (canRun(user, join(packaged, 'bin', 'postgres')) && canWrite(user, own)) {
    return prepared({ binaries: packaged, folder: own, socket: socketFor(own), user });
  }
  const folder = join(system, placeOf(dataDirectory));
  return prepared({
    binaries: copiedBinaries(packaged, user),
    folder,
    socket: socketFor(folder),
    user,
    note: `PostgreSQL may not run as root: it runs as the user postgres, in ${folder}`,
  });
}

function prepared(placement: Placement): Placement {
  for (const folder of [placement.folder, placement.socket]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    if (placement.user) chownSync(folder, placement.user.uid, placement.user.gid);
  }
  return placement;
}

function socketFor(folder: string): string {
  const beside = join(folder, 'socket');
  if (Buffer.byteLength(beside) <= longestSocketFolder) return beside;
  return join(tmpdir(), `sinergi-${shortHash(folder)}`);
}

function unprivilegedUser(): { uid: number; gid: number } {
  const number = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    if (made.status !== 0) {
      throw new DatabaseError(
        'PostgreSQL may not run as root and the user postgres cannot be made; run Sinergi as another user or set DATABASE_URL',
      );
    }
    return { uid: number('-u'), gid: number('-g') };
  }
}

function canRun(user: { uid: number; gid: number }, programme: string): boolean {
  return spawnSync(programme, ['--version'], { ...user, cwd: '/' }).status === 0;
}

function canWrite(user: { uid: number; gid: number }, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -w "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

/** A copy of the binaries that every installation on this machine shares, by version. */
function copiedBinaries(packaged: string, user: { uid: number; gid: number }): string {
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8'));
  const copy = join(system, `binaries-${version}`);
  if (canRun(user, join(copy, 'bin', 'postgres'))) return copy;
  mkdirSync(system, { recursive: true, mode: 0o755 });
  const half = `${copy}.${randomBytes(4).toString('hex')}`;
  cpSync(packaged, half, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
  return copy;
}

/** The name of this data directory's place, remembered in it: a directory made anew gets a new, empty place. */
function placeOf(dataDirectory: string): string {
  const memory = join(dataDirectory, 'postgres-place');
  if (existsSync(memory)) return basename(readFileSync(memory, 'utf8').trim());
  const place = `${shortHash(dataDirectory)}-${randomBytes(4).toString('hex')}`;
  writeFileSync(memory, place);
  return place;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
