import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Engine from '@prisma/schema-engine-wasm';

/** Prisma's schema engine, compiled to WebAssembly: migrations without downloading a binary. */
export async function loadSchemaEngine(): Promise<typeof Engine> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await WebAssembly.compile(await readFile(entry.replace(/\.js$/, '.wasm')));
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings as unknown as typeof Engine;
}
