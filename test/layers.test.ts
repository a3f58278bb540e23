import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const { forbidden, options } = await extractDepcruiseConfig('./.dependency-cruiser.js');
const rules: ICruiseOptions = { ...options, validate: true, ruleSet: { forbidden } };

async function readLayers(folders: string[], more: ICruiseOptions = {}): Promise<ICruiseResult> {
  const config = { tsConfig: extractTSConfig('tsconfig.json') };
  const { output } = await cruise(folders, { ...rules, ...more }, undefined, config);
  return output as ICruiseResult;
}

describe('given the project', () => {
  test('when its imports are read, then all of its files are and none breaks a rule', async () => {
    const { summary, modules } = await readLayers(['server', 'widgets', 'prisma']);
    const own = modules.filter(({ source }) =>
      /^(server|widgets|prisma)\/(?!.*generated).*\.ts$/.test(source),
    );
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('given a project that breaks a rule', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { summary } = await readLayers(['.'], { baseDir: folder });
    return [...new Set(summary.violations.map(({ rule }) => rule.name))];
  }

  const source = 'export const source = 1;';
  test.each([
    ['public-types-never-see-records', 'server/statistics/cell.type.ts', 'server/records/case.ts'],
    [
      'public-types-never-reach-the-staff-client',
      'server/reference/region.ts',
      'server/database/staff.client.ts',
    ],
    ['statistics-read-the-release', 'server/statistics/cell.loader.ts', 'server/release/writing/write.ts'],
    ['ground-floors-know-no-feature', 'server/catalogue/tables.ts', 'server/publish/publish.ts'],
    ['a-description-never-answers', 'server/records/case/case.kind.ts', 'server/records/case/case.rows.ts'],
    [
      'kinds-know-nobody-who-gathers-them',
      'server/reference/region/region.resolver.ts',
      'server/reference/reference.loaders.ts',
    ],
    [
      'what-kinds-stand-on-knows-no-kind',
      'server/records/records.context.ts',
      'server/records/case/case.rows.ts',
    ],
    ['import-knows-the-database-only', 'server/import/region.ts', 'server/publish/publish.ts'],
    ['publish-knows-the-database-only', 'server/publish/publish.ts', 'server/import/region.ts'],
    ['records-neither-publish-nor-serve', 'server/records/case.ts', 'server/publish/publish.ts'],
    ['database-stands-alone', 'server/database/open.ts', 'server/publish/publish.ts'],
    ['access-knows-no-feature', 'server/access/policy.ts', 'server/records/case.ts'],
    ['a-backup-knows-no-feature', 'server/backup/tables.ts', 'server/records/case.ts'],
    ['http-is-wired-from-outside', 'prisma/demo/fill.ts', 'server/http/server.ts'],
    ['nobody-imports-the-entry', 'server/http/server.ts', 'server/main.ts'],
    ['widgets-never-see-the-server', 'widgets/sinergi.ts', 'server/config.ts'],
    ['the-server-never-sees-widgets', 'server/config.ts', 'widgets/sinergi.ts'],
  ])('when %s is broken by %s importing %s, then it is reported', async (rule, from, to) => {
    const path = `${'../'.repeat(from.split('/').length - 1)}${to.replace(/ts$/, 'js')}`;
    const broken = await rulesBrokenBy({
      [from]: `import { source } from '${path}';\nexport const user = source;`,
      [to]: source,
    });
    expect(broken).toContain(rule);
  });

  test('when a type reaches the staff client through a permitted file, then it is reported', async () => {
    const broken = await rulesBrokenBy({
      'server/statistics/cell.loader.ts': "export { source } from '../release/reading/cells.js';",
      'server/release/reading/cells.ts': "export { source } from '../../database/staff.client.js';",
      'server/database/staff.client.ts': source,
    });
    expect(broken).toEqual(['public-types-never-reach-the-staff-client']);
  });

  test('when two files import each other, then it is reported', async () => {
    const broken = await rulesBrokenBy({
      'server/http/a.ts': "import { b } from './b.js';\nexport const a = () => b;",
      'server/http/b.ts': "import { a } from './a.js';\nexport const b = () => a;",
    });
    expect(broken).toEqual(['no-cycles']);
  });
});
