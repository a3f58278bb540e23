import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the order in which they run: long files first, so that all workers end together. */
export const tiers = ['attacks', 'browser', 'processes', 'api', 'unit'] as const;

/**
 * What a test needs, which is told by what it imports:
 * - unit: nothing that runs;
 * - api: PostgreSQL, with or without the server before it;
 * - processes: compilers, commands or a PostgreSQL of its own;
 * - browser: a Chromium;
 * - attacks: many releases of generated provinces; all of `test/attacks`.
 */
export type Tier = (typeof tiers)[number];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const specifier = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Everything that a file of the tests says, itself and through the files of the tests that it imports. */
function readWithImports(path: string, read = new Map<string, string>()): Map<string, string> {
  // A test of imports may write some that lead nowhere.
  if (read.has(path) || !existsSync(join(root, path))) return read;
  const text = readFileSync(join(root, path), 'utf8');
  read.set(path, text);
  for (const [, name = ''] of text.matchAll(specifier)) {
    const target = join(dirname(path), name).replace(/\.js$/, '.ts');
    if (name.startsWith('.') && /^test\/.*\.ts$/.test(target)) readWithImports(target, read);
  }
  return read;
}

/** The tier of a test file, by its path from the project's folder. */
export function tierOf(path: string): Tier {
  if (path.startsWith('test/attacks/')) return 'attacks';
  const texts = [...readWithImports(path).values()];
  const some = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (some(/from 'playwright-core'|support\/browser\.js'/)) return 'browser';
  if (some(/from 'node:child_process'|embedded-postgres\.js'/)) return 'processes';
  return some(/\binject\('postgresUrl'\)/) ? 'api' : 'unit';
}

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
