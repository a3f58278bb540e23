import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';
import { descriptions } from '../../widgets/elements/descriptions.js';
import { readDescriptions, unfinished } from '../../widgets/manifest/descriptions.js';
import { designs } from '../../widgets/still/designs.js';

const folders = join(projectRoot, 'widgets', 'elements');

describe('given the folders of the widgets', () => {
  it('when they are read, then each is whole, and the build describes the same', async () => {
    expect(unfinished(folders, descriptions)).toEqual([]);
    expect(await readDescriptions()).toEqual(descriptions);
    const { elements } = JSON.parse(readFileSync(join(projectRoot, 'dist/widgets/elements.json'), 'utf8'));
    expect(elements).toMatchObject(descriptions);
  });

  it('when a widget is half described, then the files that it lacks are named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'folders-'));
    mkdirSync(join(folder, 'dropouts'));
    for (const role of ['element', 'design', 'view'])
      writeFileSync(join(folder, 'dropouts', `dropouts.${role}.ts`), '');
    expect(unfinished(folder, [])).toEqual([
      expect.stringMatching(/^widgets\/elements\/dropouts\/dropouts\.description\.ts is missing/),
      expect.stringMatching(/^widgets\/elements\/dropouts\/dropouts\.words\.ts is missing/),
    ]);
    rmSync(folder, { recursive: true });
  });

  it.each(descriptions)('when $name is described, then everything is said in both languages', (described) => {
    const { title, choice, splits, example } = described;
    const texts = [title, choice, example.says, ...Object.values(splits?.by ?? {})];
    for (const told of texts)
      if (told) for (const text of [told.id, told.en]) expect(text).toMatch(/^\S.*\S$/);
  });

  it.each(descriptions.filter(({ shows }) => shows === 'figures'))(
    'when $name asks, then by the periods that it is said to show',
    ({ name, periods }) => {
      expect((designs.get(name)?.unit ?? 'YEAR').toLowerCase()).toBe(periods?.usual ?? 'year');
    },
  );
});

/** Files that may name widgets, and why. */
const named: readonly [RegExp, string][] = [
  [/^widgets\/styles\/dashboard\./, 'the look of what the dashboard holds'],
  [/^widgets\/client\/generated\//, 'written by the build'],
];
/** What is also the name of an attribute. */
const attributes = ['indicator'];

describe('given the sources outside the folders', () => {
  const names = descriptions.map(({ name }) => name);
  const inFolders = names.map((name) => `widgets/elements/${name}/`);
  const sources = ['widgets', 'server'].flatMap((top) =>
    readdirSync(join(projectRoot, top), { recursive: true, encoding: 'utf8' })
      .map((path) => `${top}/${path}`)
      .filter((path) => /\.(ts|js|css)$/.test(path) && !inFolders.some((folder) => path.startsWith(folder)))
      .filter((path) => !named.some(([allowed]) => allowed.test(path))),
  );
  const one = `(?:${names.join('|')})`;
  const tags = new RegExp(`sinergi-${one}\\b`, 'g');
  const addresses = new RegExp(`\\b(?:embed|image|table)/${one}\\b`, 'g');
  const quoted = new RegExp(
    `(['"\`])(?:${names.filter((name) => !attributes.includes(name)).join('|')})\\1`,
    'g',
  );

  it('when they are searched, then none of them names a widget', () => {
    expect(sources.length).toBeGreaterThan(500);
    const found = sources.flatMap((path) => {
      const text = readFileSync(join(projectRoot, path), 'utf8');
      // Elsewhere in the server the same words are names of records and of tables.
      const isOfWidgets = path.startsWith('widgets/') || path.startsWith('server/http/');
      const patterns = isOfWidgets ? [tags, addresses, quoted] : [tags, addresses];
      return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));
    });
    expect(found).toEqual([]);
  });
});
