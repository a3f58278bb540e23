import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Localised } from '../../language/localised.js';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import { binariesFor, packagedBinaries } from './binaries.js';
import { makeSocketFolder, socketFolder } from './socket-folder.js';
import { canWrite, postgresUser, type SystemUser } from './unprivileged-user.js';

/** Who runs PostgreSQL, from where, and where its files are. */
export interface Placement {
  binaries: string;
  /** Holds the cluster, its log and, where the path is short enough, the socket. */
  folder: string;
  socket: string;
  /** The unprivileged user, where Sinergi runs as root. */
  user?: SystemUser;
  /** A sentence about an unexpected place. */
  note?: Localised;
}

const system = '/var/lib/sinergi';

/**
 * Decides where PostgreSQL for `dataDirectory` lives and makes the folders. What was decided once stays, whoever may
 * reach what later: throws DatabaseError rather than begin an empty database beside the one that is there.
 */
export function placementFor(dataDirectory: string): Placement {
  const own = join(dataDirectory, 'postgres');
  if (process.getuid?.() === 0) return placementForRoot(dataDirectory, own);
  const uid = process.getuid?.() ?? 0;
  if (rememberedPlace(dataDirectory) || (ownerOf(own) ?? { uid }).uid !== uid) {
    throw new DatabaseError(embeddedWords.ofAnotherUser(dataDirectory));
  }
  return prepared({ binaries: packagedBinaries(), folder: own, socket: socketFolder(own) });
}

function placementForRoot(dataDirectory: string, own: string): Placement {
  const found = ownerOf(own);
  const user = found && found.uid !== 0 ? found : postgresUser();
  const folder = rememberedPlace(dataDirectory) ?? folderFor(user, dataDirectory, own);
  return prepared({
    binaries: binariesFor(user, system),
    folder,
    socket: socketFolder(folder),
    user,
    note: folder === own ? undefined : embeddedWords.runsElsewhere(folder),
  });
}

function folderFor(user: SystemUser, dataDirectory: string, own: string): string {
  mkdirSync(own, { recursive: true, mode: 0o700 });
  chownSync(own, user.uid, user.gid);
  if (canWrite(user, own)) return own;
  if (existsSync(join(own, 'cluster'))) {
    throw new DatabaseError(embeddedWords.outOfReach(user.uid, own));
  }
  const name = `${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}-${randomBytes(4).toString('hex')}`;
  mkdirSync(join(system, name), { recursive: true });
  writeFileSync(memoryIn(dataDirectory), name);
  return join(system, name);
}

/** A place outside the data directory, by the name that is noted in it: a directory made anew gets a new, empty place. */
function rememberedPlace(dataDirectory: string): string | undefined {
  if (!existsSync(memoryIn(dataDirectory))) return undefined;
  const folder = join(system, basename(readFileSync(memoryIn(dataDirectory), 'utf8').trim()));
  if (existsSync(folder)) return folder;
  throw new DatabaseError(embeddedWords.placeGone(dataDirectory, folder, memoryIn(dataDirectory)));
}

function memoryIn(dataDirectory: string): string {
  return join(dataDirectory, 'postgres-place');
}

function ownerOf(folder: string): SystemUser | undefined {
  return statSync(folder, { throwIfNoEntry: false });
}

function prepared(placement: Placement): Placement {
  const { folder, socket, user } = placement;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const { uid, gid } = user ?? statSync(folder);
  makeSocketFolder(socket, { uid, gid });
  return placement;
}
