import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

const graphql = fileURLToPath(new URL('../node_modules/graphql/index.js', import.meta.url));

/** What all runs of vitest here have in common. */
export const shared = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  // One copy of graphql: Node would give its CommonJS build to packages, Vite its ESM build to the project.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    env: {
      // As on a server: what draws pictures reads no fonts of the machine. It looks once, when it is loaded.
      DISABLE_SYSTEM_FONTS_LOAD: '1',
      // Commands speak the language of the shell: tests expect English where they say nothing else.
      LC_ALL: 'en_GB.UTF-8',
    },
    // type-graphql's decorators ask for it where a test imports a type alone, without server/schema.ts.
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    experimental: { fsModuleCache: true },
    // For what hangs, not for what is slow: a machine may be busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
} satisfies ViteUserConfig;
