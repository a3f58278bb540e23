import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';
import type { SealKeys } from './seal-keys.js';

/** Bytes that are sealed together. */
export const pieceBytes = 2 ** 16;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/**
 * Seals a stream in pieces by AES-256-GCM (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár): each nonce is
 * the number of the piece and whether it is the last, so that a piece that was changed, moved, removed, or cut off with all
 * that follow, does not open. The header is sealed with every piece.
 */
export async function* seal(plain: AsyncIterable<Buffer>, { header, key }: SealKeys): AsyncGenerator<Buffer> {
  yield header;
  let number = 0;
  for await (const { piece, isLast } of pieces(plain, pieceBytes)) {
    const sealing = createCipheriv(cipher, key, nonceOf(number++, isLast)).setAAD(header);
    yield Buffer.concat([sealing.update(piece), sealing.final(), sealing.getAuthTag()]);
  }
}

/** Opens what `seal` made, less its header. Throws BackupError at the first piece that is not as it was sealed. */
export async function* open(
  sealed: AsyncIterable<Buffer>,
  { header, key }: SealKeys,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { piece, isLast } of pieces(sealed, pieceBytes + tagBytes)) {
    const body = piece.subarray(0, -tagBytes);
    if (piece.length < tagBytes) throw damaged(number);
    const opening = createDecipheriv(cipher, key, nonceOf(number, isLast), { authTagLength: tagBytes })
      .setAAD(header)
      .setAuthTag(piece.subarray(-tagBytes));
    try {
      yield Buffer.concat([opening.update(body), opening.final()]);
    } catch {
      throw damaged(number);
    }
    number++;
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

const damaged = (number: number) => new BackupError(backupWords.damaged(number + 1));

/** A stream in pieces of one size, only the last of which is shorter, or empty where there is nothing. */
async function* pieces(bytes: AsyncIterable<Buffer>, size: number) {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    let rest = Buffer.concat(waiting);
    // The last one is known for such only at the end.
    while (rest.length > size) {
      yield { piece: rest.subarray(0, size), isLast: false };
      rest = rest.subarray(size);
    }
    waiting = [rest];
    length = rest.length;
  }
  yield { piece: Buffer.concat(waiting), isLast: true };
}
