import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../server/backup/backup.error.js';
import { open, pieceBytes, seal } from '../../../server/backup/seal.js';
import { newSealKeys, sealKeysOf } from '../../../server/backup/seal-keys.js';

const keys = { header: Buffer.from('a header\n'), key: Buffer.alloc(32, 5) };
const sealedPiece = pieceBytes + 16;

async function* cutAt(bytes: Buffer, at: readonly number[]): AsyncGenerator<Buffer> {
  const places = [0, ...[...at].sort((a, b) => a - b), bytes.length];
  for (const [which, place] of places.slice(1).entries()) yield bytes.subarray(places[which], place);
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const sealed = async (plain: Buffer, at: readonly number[] = []) =>
  (await all(seal(cutAt(plain, at), keys))).subarray(keys.header.length);
const opened = (bytes: Buffer, at: readonly number[] = [], by = keys) => all(open(cutAt(bytes, at), by));

/** Bytes that differ from place to place. */
const plainOf = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 31) % 251));
/** Lengths around the ends of pieces. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 3 * pieceBytes }),
  fc.constantFrom(0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 2 * pieceBytes),
);

describe('given any bytes', () => {
  it('when they are sealed and opened, however they arrive, then they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        length,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (size, chance) => {
          const plain = plainOf(size);
          const places = (bytes: Buffer) =>
            [...chance.take(4)].map((part) => Math.floor(part * bytes.length));
          const bytes = await sealed(plain, places(plain));
          expect((await opened(bytes, places(bytes))).equals(plain)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('when one bit is changed anywhere, or the end is cut off anywhere, then they do not open', async () => {
    await fc.assert(
      fc.asyncProperty(length, fc.nat(), fc.integer({ min: 0, max: 7 }), async (size, place, bit) => {
        const bytes = await sealed(plainOf(size));
        const at = place % bytes.length;
        await expect(opened(bytes.subarray(0, at))).rejects.toThrow(BackupError);
        bytes[at] = (bytes[at] as number) ^ (1 << bit);
        await expect(opened(bytes)).rejects.toThrow(/piece \d+ .* was changed, or the file was cut short/);
      }),
      { numRuns: 100 },
    );
  });

  it('when pieces are swapped, removed, repeated or added to, then they do not open', async () => {
    const bytes = await sealed(plainOf(3 * pieceBytes + 100));
    const [a, b, c, last] = [0, 1, 2, 3].map((at) =>
      bytes.subarray(at * sealedPiece, (at + 1) * sealedPiece),
    ) as [Buffer, Buffer, Buffer, Buffer];
    expect((await opened(Buffer.concat([a, b, c, last]))).length).toBe(3 * pieceBytes + 100);
    const others = [
      [b, a, c, last],
      [a, c, b, last],
      [a, c, last],
      [b, c, last],
      [a, a, b, c, last],
      [a, b, c],
      [last],
      [],
    ];
    for (const pieces of [...others, [a, b, c, last, Buffer.from('x')], [a, b, c, last, last]])
      await expect(opened(Buffer.concat(pieces))).rejects.toThrow(BackupError);
  });

  it('when the header or the key is another one, then they do not open', async () => {
    const bytes = await sealed(plainOf(10));
    await expect(opened(bytes, [], { ...keys, header: Buffer.from('another\n') })).rejects.toThrow(
      BackupError,
    );
    await expect(opened(bytes, [], { ...keys, key: Buffer.alloc(32, 6) })).rejects.toThrow(BackupError);
  });
});

describe('given the first line of a backup', () => {
  const passphrase = 'lima kata sandi yang panjang';

  it('when its passphrase is given, in whatever form of Unicode, then the keys are the same, and else refused', async () => {
    const made = await newSealKeys('kata sandi café');
    expect(await sealKeysOf(made.header, 'kata sandi cafe\u0301')).toEqual(made);
    await expect(sealKeysOf(made.header, 'kata sandi cafe')).rejects.toThrow(
      /not the passphrase of this backup/,
    );
  });

  it.each([
    [
      'is of a newer format',
      'sinergi-backup 2 c2FsdA code\n',
      /has the format 2, known here is 1; restore it with/,
    ],
    ['lacks its end', 'sinergi-backup 1 c2FsdA code', /no backup of Sinergi/],
    ['is of another programme', 'PGDMP\n', /no backup of Sinergi/],
    ['is empty', '', /no backup of Sinergi/],
  ])('when it %s, then it is refused', async (_what, line, sentence) => {
    await expect(sealKeysOf(Buffer.from(line), passphrase)).rejects.toThrow(sentence);
  });
});
