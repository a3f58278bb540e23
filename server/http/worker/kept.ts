import { LRUCache } from 'lru-cache';
import { RateLimitedError } from '../limits/rate-limited.error.js';

/** Keeps what was made, newest first, within so many bytes; who wants the same at once waits for one making. */
export class Kept<Value extends object> {
  readonly #kept: LRUCache<string, Value>;
  readonly #making = new Map<string, Promise<Value>>();

  constructor(room: number, sizeOf: (value: Value) => number) {
    this.#kept = new LRUCache({ maxSize: room, sizeCalculation: (value) => Math.max(1, sizeOf(value)) });
  }

  /** Bytes that are kept now. */
  get size(): number {
    return this.#kept.calculatedSize;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** What is kept, else what `make` makes; that is kept if `worth` says so. */
  async of(
    key: string,
    make: () => Promise<Value>,
    worth: (value: Value) => boolean = () => true,
  ): Promise<Value> {
    const known = this.#kept.get(key);
    if (known) return known;
    const making = this.#making.get(key);
    if (!making) return this.#make(key, make, worth);
    try {
      return await making;
    } catch (error) {
      // Who asked first had asked for too much; that is not held against who asks now.
      if (error instanceof RateLimitedError) return this.of(key, make, worth);
      throw error;
    }
  }

  async #make(key: string, make: () => Promise<Value>, worth: (value: Value) => boolean): Promise<Value> {
    const making = make();
    this.#making.set(key, making);
    try {
      const value = await making;
      if (worth(value)) this.#kept.set(key, value);
      return value;
    } finally {
      this.#making.delete(key);
    }
  }
}
