import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../../server/bin/root.js';
import { kinds } from '../../../server/kinds.js';
import { exportTables } from '../../../server/statistics/export/exports.js';

/** Says on standard error which modules are loaded; it runs before the command line. */
const teller = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  const hooks = "import { writeSync } from 'node:fs'; export const load = (url, context, next) => { writeSync(2, url + '\\\\n'); return next(url, context); };";
  register('data:text/javascript,' + encodeURIComponent(hooks));
`)}`;

async function help(...words: string[]): Promise<{ text: string; modules: string[] }> {
  const args = ['--import', teller, fromRoot('dist/server/main.js'), ...words, '--help'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  return { text: stdout, modules: stderr.split('\n').filter((line) => /^(file|node):/.test(line)) };
}

/** What loads the database's client, GraphQL or the server takes longer than the help itself. */
const heavy = ['pg', '@prisma', 'graphql', 'type-graphql', '@apollo', 'fastify', '@fastify', 'zod', 'jose'];

describe('given the compiled command line', () => {
  test.each([[[]], [['import']], [['export']], [['token']], [['audit', 'verify']]])(
    'when the help of %j is asked for, then nothing heavy is loaded',
    async (words) => {
      const { modules } = await help(...words);
      const loaded = (name: string) => modules.some((url) => url.includes(`/node_modules/${name}/`));
      expect(loaded('commander')).toBe(true);
      expect(heavy.filter(loaded)).toEqual([]);
      expect(modules.filter((url) => /\/(http|database\/generated\/client)\b/.test(url))).toEqual([]);
    },
  );

  test('when the help of import is asked for, then it names every kind', async () => {
    const { text } = await help('import');
    const words = text.split(/[\s,]+/);
    expect([...kinds.keys()].filter((name) => !words.includes(name))).toEqual([]);
  });

  test('when the help of export is asked for, then it names every table', async () => {
    const { text } = await help('export');
    const words = text.split(/[\s,]+/);
    expect([...exportTables.keys()].filter((name) => !words.includes(name))).toEqual([]);
  });
});
