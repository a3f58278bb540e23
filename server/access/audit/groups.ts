/** At most so many are written at once, so that one statement stays small. */
const mostAtOnce = 500;

interface Waiting<T> {
  value: T;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes what arrives while something is being written together, next: nobody waits for more than one other writing.
 * A writing that fails rejects for all that it held, and for no others.
 */
export function createGroups<T>(write: (values: readonly T[]) => Promise<void>) {
  const waiting: Waiting<T>[] = [];
  let busy = false;

  async function writeAll(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, mostAtOnce);
      try {
        await write(group.map(({ value }) => value));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    busy = false;
  }

  return {
    add: (value: T) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ value, resolve, reject });
        if (!busy) void writeAll();
      }),
  };
}
