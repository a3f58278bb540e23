import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import type { SystemUser } from './unprivileged-user.js';

/** What the operating systems allow for the whole path of a Unix socket (104 bytes), less the file's name. */
const longestFolder = 85;

/** Where the socket of a database in `folder` is: beside it, or, where that path is too long, in a short one. */
export function socketFolder(folder: string): string {
  const beside = join(folder, 'socket');
  if (Buffer.byteLength(beside) <= longestFolder) return beside;
  return `/tmp/sinergi-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/** Makes the folder for its owner alone. Others may write in /tmp: one that is there already must be the owner's. */
export function makeSocketFolder(socket: string, owner: SystemUser): void {
  try {
    mkdirSync(socket, { mode: 0o700 });
    chownSync(socket, owner.uid, owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const found = lstatSync(socket);
    if (!found.isDirectory() || found.uid !== owner.uid || found.mode & 0o077)
      throw new DatabaseError(embeddedWords.socketTaken(socket));
  }
}
