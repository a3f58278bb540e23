import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the order in which they run: long files first, so that all workers end together. */
export const tiers = ['attacks', 'browser', 'processes', 'provinces', 'api', 'unit'] as const;

/**
 * What a test needs, which is told by what it imports:
 * - unit: nothing that runs;
 * - api: PostgreSQL, with or without the server before it;
 * - provinces: a whole province, the demonstration or real files;
 * - processes: compilers, commands or a PostgreSQL of its own;
 * - browser: a Chromium;
 * - attacks: all of `test/attacks`, as many releases of generated provinces, or every role at every row.
 */
export type Tier = (typeof tiers)[number];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const statement = /^(?:import|export)\s[^';]*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** What starts a process or a PostgreSQL of its own. */
const ofItsOwn = [
  'node:child_process',
  'server/database/embedded/embedded-postgres.ts',
  'dependency-cruiser',
  '@electric-sql/pglite',
];

const asksForDemonstration = (text: string) => /\((?:\w+, )?'demo'[,)]/.test(text);

interface Said {
  imports: Set<string>;
  texts: string[];
}

/** What a file of the tests imports and says, itself and through the files of the tests that it imports. */
function readWithImports(path: string, said: Said = { imports: new Set(), texts: [] }): Said {
  const text = readFileSync(join(root, path), 'utf8');
  said.texts.push(text);
  for (const [, imported, loaded] of text.matchAll(statement)) {
    const name = (imported ?? loaded) as string;
    const target = name.startsWith('.') ? join(dirname(path), name).replace(/\.js$/, '.ts') : name;
    if (said.imports.has(target)) continue;
    said.imports.add(target);
    if (/^test\/.*\.ts$/.test(target) && existsSync(join(root, target))) readWithImports(target, said);
  }
  return said;
}

/** The tier of a test file, by its path from the project's folder. */
export function tierOf(path: string): Tier {
  if (path.startsWith('test/attacks/')) return 'attacks';
  const { imports, texts } = readWithImports(path);
  if (imports.has('playwright-core') || imports.has('test/support/browser.ts')) return 'browser';
  if (ofItsOwn.some((name) => imports.has(name))) return 'processes';
  if (imports.has('test/server/import/shared-data.ts') || texts.some(asksForDemonstration))
    return 'provinces';
  return texts.some((text) => /\binject\('postgresUrl'\)/.test(text)) ? 'api' : 'unit';
}

/** Whether a test needs the demonstration province, which the first that does makes for all. */
export const needsDemonstration = (path: string): boolean =>
  readWithImports(path).texts.some(asksForDemonstration);

/** Every file of tests, by its path from the project's folder. */
export function testFiles(folder = 'test'): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path);
      return path.endsWith('.test.ts') ? [path] : [];
    })
    .sort();
}
