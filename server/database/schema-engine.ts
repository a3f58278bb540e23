import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Engine from '@prisma/schema-engine-wasm';

let loaded: Promise<typeof Engine> | undefined;

/** Prisma's schema engine, compiled to WebAssembly: migrations without downloading a binary. */
export function loadSchemaEngine(): Promise<typeof Engine> {
  // Once a process: its bindings keep a view of the first instance's memory and would read it for a second.
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof Engine> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(await readFile(entry.replace(/\.js$/, '.wasm')));
  const instance = await WebAssembly.instantiate(module, {
    './schema_engine_bg.js': withoutLingering(bindings),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings as unknown as typeof Engine;
}

/** The engine never stops the timer by which it would give up a lock: the process must not live on for it. */
function withoutLingering(bindings: object): WebAssembly.ModuleImports {
  return Object.fromEntries(
    Object.entries(bindings).map(([name, given]) => [
      name,
      name.startsWith('__wbg_setTimeout_')
        ? (work: () => void, ms: number) => (given(work, ms) as NodeJS.Timeout).unref()
        : given,
    ]),
  );
}
