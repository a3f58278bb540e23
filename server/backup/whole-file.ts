import { renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import { draftAt } from './draft.js';

/** Writes a file for its owner alone, under another name until all of it is on the disk: the whole file or none. */
export async function writeWhole<T>(file: string, write: (to: Writable) => Promise<T>): Promise<T> {
  const draft = draftAt(`${file}.${process.pid}.part`);
  let to: Writable | undefined;
  try {
    to = (await open(draft.path, 'wx', 0o600)).createWriteStream({ flush: true });
    const result = await write(to);
    renameSync(draft.path, file);
    return result;
  } catch (error) {
    const { syscall, path, message } = error as NodeJS.ErrnoException;
    if (!syscall || (path && path !== draft.path)) throw error;
    throw new BackupError(backupWords.unwritten(file, message));
  } finally {
    to?.destroy();
    draft.clear();
  }
}
