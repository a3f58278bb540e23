/**
 * Does something once for all tiers, however many ask for it: vitest sets up each tier by itself, from its own copy of
 * the modules. The teardown does its work when the last asks for it.
 */
export async function onceForAll<T>(
  name: string,
  start: () => Promise<{ value: T; stop: () => Promise<void> }>,
): Promise<{ value: T; stop: () => Promise<void> }> {
  const all = globalThis as unknown as Record<symbol, { users: number; started: ReturnType<typeof start> }>;
  const key = Symbol.for(`sinergi tests: ${name}`);
  all[key] ??= { users: 0, started: start() };
  const shared = all[key];
  shared.users += 1;
  const { value, stop } = await shared.started;
  return {
    value,
    async stop() {
      shared.users -= 1;
      if (shared.users > 0) return;
      delete all[key];
      await stop();
    },
  };
}
