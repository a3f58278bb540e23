import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../../../server/http/limits/rate-limited.error.js';
import { Kept } from '../../../../server/http/worker/kept.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('given room for a thousand bytes', () => {
  const create = () => new Kept<Uint8Array>(1_000, ({ byteLength }) => byteLength);

  it('when more is made, then what is kept stays within the room, the newest of it', async () => {
    const kept = create();
    for (let at = 0; at < 40; at++) {
      await kept.of(String(at), async () => new Uint8Array(90));
      expect(kept.size).toBeLessThanOrEqual(1_000);
    }
    expect(kept.has('39')).toBe(true);
    expect(kept.has('0')).toBe(false);
  });

  it('when many want the same at once, then it is made once, and again only where it is not worth keeping', async () => {
    const kept = create();
    let made = 0;
    const make = async () => {
      await soon();
      return new Uint8Array([++made]);
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => kept.of('one', make)));
    expect(new Set(all.map(([value]) => value))).toEqual(new Set([1]));
    await kept.of('two', make, () => false);
    await kept.of('two', make, () => false);
    expect(made).toBe(3);
  });

  it('when who asked first had asked for too much before, then the next one has it made', async () => {
    const kept = create();
    const first = kept.of('one', async () => {
      await soon();
      throw new RateLimitedError(3);
    });
    const next = kept.of('one', async () => new Uint8Array([7]));
    await expect(first).rejects.toThrow('ask again in 3 seconds');
    expect(await next).toEqual(new Uint8Array([7]));
  });

  it('when making fails, then all who wait learn of it, and it is tried again', async () => {
    const kept = create();
    const fails = async () => {
      await soon();
      throw new Error('no');
    };
    const ends = await Promise.allSettled([kept.of('one', fails), kept.of('one', fails)]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await kept.of('one', async () => new Uint8Array([1]))).toHaveLength(1);
  });
});
