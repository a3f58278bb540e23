import { LRUCache } from 'lru-cache';
import { pngOf } from './picture.js';
import type { PictureLook, Shown } from './still-build.js';
import { Turns } from './turns.js';

/** Bytes of pictures that are kept: some five hundred. */
const usualRoom = 48 * 1024 * 1024;

interface Wish {
  look: Omit<PictureLook, 'font'>;
  shown(): Promise<Shown>;
}

/** Draws pictures, few at once, and keeps what was drawn; two wishes for the same one are one. */
export class Pictures {
  private readonly turns = new Turns(2, 60);
  private readonly kept: LRUCache<string, Buffer, Wish>;

  /** Keeps at most so many bytes. */
  constructor(room = usualRoom) {
    this.kept = new LRUCache({
      maxSize: room,
      sizeCalculation: (png) => png.length,
      fetchMethod: (_key, _stale, { context: { shown, look } }) =>
        this.turns.take(async () => pngOf(await shown(), look)),
    });
  }

  has(key: string): boolean {
    return this.kept.has(key);
  }

  /** Bytes that are kept now. */
  get size(): number {
    return this.kept.calculatedSize;
  }

  /** Throws BusyError where too many are waiting. */
  async of(key: string, wish: Wish): Promise<Buffer> {
    return this.kept.forceFetch(key, { context: wish });
  }
}
