import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import { type BackupContent, Content } from './content.js';
import { type Part, readParts, type Sequence } from './parts.js';
import { WholeDigest } from './rows.js';
import { open } from './seal.js';
import { longestHeader, type SealKeys, sealKeysOf } from './seal-keys.js';

/** Who is told what a backup holds, in its order. */
export interface BackupReader {
  table(table: { name: string; columns: string[] }, rows: AsyncIterable<Buffer>): Promise<void>;
  file(path: string, bytes: AsyncIterable<Buffer>): Promise<void>;
  sequences(sequences: Sequence[]): Promise<void>;
}

/** The keys of a backup. Throws BackupError where the file is no backup, of a newer version, or of another passphrase. */
export async function keysOfBackup(file: string, passphrase: string): Promise<SealKeys> {
  const handle = await openFile(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    return await sealKeysOf(buffer.subarray(0, buffer.subarray(0, bytesRead).indexOf('\n') + 1), passphrase);
  } finally {
    await handle.close();
  }
}

/** Reads a backup from its first to its last byte. Throws BackupError where it is not as it was written. */
export async function readBackup(
  file: string,
  keys: SealKeys,
  reader: BackupReader = indifferent,
): Promise<BackupContent> {
  const parts = readParts(unpacked(open(createReadStream(file, { start: keys.header.length }), keys)));
  const content = new Content();
  const whole = new WholeDigest();
  const next = async (): Promise<Part | undefined> => {
    const { value, done } = await parts.next();
    if (done) return undefined;
    content.note(value);
    return value;
  };
  for (let part = await next(); part; part = await next()) {
    if (part.part === 'table') {
      const { name, columns } = part;
      whole.add(name, await handOn(next, (rows) => reader.table({ name, columns }, rows)));
    } else if (part.part === 'file') {
      const { path } = part;
      await handOn(next, (bytes) => reader.file(path, bytes));
    } else if (part.part === 'sequences') await reader.sequences(part.sequences);
  }
  const read = content.all();
  if (read.digest !== whole.value()) throw new BackupError(backupWords.unfit);
  return read;
}

async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const plain = createGunzip();
  const feeding = pipeline(packed, plain);
  // Told by reading, which fails too.
  feeding.catch(() => undefined);
  yield* plain;
  await feeding;
}

/** Hands bytes on until they are done, and compares them with their digest, which it returns. */
async function handOn(
  next: () => Promise<Part | undefined>,
  use: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<string> {
  const digest = createHash('sha256');
  let last: Part | undefined;
  async function* bytes() {
    for (last = await next(); last?.part === 'bytes'; last = await next()) {
      digest.update(last.bytes);
      yield last.bytes;
    }
  }
  await use(bytes());
  const found = digest.digest('hex');
  if (last?.part !== 'done' || last.digest !== found) throw new BackupError(backupWords.unfitPart);
  return found;
}

async function passOver(bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of bytes);
}

const indifferent: BackupReader = {
  table: (_, rows) => passOver(rows),
  file: (_, bytes) => passOver(bytes),
  sequences: async () => undefined,
};
