import { execFileSync, spawnSync } from 'node:child_process';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';

/** A user of the operating system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** The user `postgres`, made if there is none: PostgreSQL refuses to run as root. */
export function postgresUser(): SystemUser {
  const known = lookUp();
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const made = lookUp();
  if (made) return made;
  throw new DatabaseError(embeddedWords.noUser);
}

/** Whether the user can start the programme where it is. */
export function canRun(user: SystemUser, programme: string): boolean {
  return spawnSync(programme, ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** Whether the user can reach the folder and write in it. */
export function canWrite(user: SystemUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -w "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

function lookUp(): SystemUser | undefined {
  const number = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}
