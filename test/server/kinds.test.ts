import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { everyKind } from '../../server/kinds.js';
import { projectRoot } from '../../server/project-root.js';
import { createTestDatabase } from '../support/database.js';

describe('given the descriptions of record kinds', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());
  const texts = async (sql: string) =>
    (await database.pool.query<{ text: string }>(sql)).rows.map(({ text }) => text);
  const written = new Set<string>(everyKind.flatMap(({ writes }) => writes.map(({ table }) => table)));

  it('when the database is asked which tables hold imported rows, then each belongs to a kind', async () => {
    const filled = await texts(
      `SELECT table_schema || '.' || table_name AS text FROM information_schema.columns
       WHERE table_schema IN ('records', 'reference') AND column_name = 'synthetic'
         AND table_name NOT LIKE 'p%' AND table_name <> 'import_record'`,
    );
    expect(filled.length).toBeGreaterThan(15);
    expect(filled.filter((table) => !written.has(table))).toEqual([]);
  });

  it('when a kind says on which days its facts happen, then the database can be asked for them', async () => {
    for (const { factDays, writes } of everyKind)
      for (const { day, from } of factDays)
        await database.pool.query(
          `SELECT max(d)::date FROM (SELECT ${day} FROM ${from ?? writes[0]?.table}) f(d)`,
        );
  });

  it('when a kind is asked in both languages what its rows are called, then each table has words', () => {
    for (const { writes } of everyKind)
      for (const { label } of writes)
        expect([label.id, label.en].every((one) => /^\p{L}{2}/u.test(one))).toBe(true);
  });
});

describe('given a kind that is half described', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(projectRoot, 'server', 'records', 'half-'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.json', include: ['*.ts'] }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the compiler says of a description. */
  function problemsOf(description: string): string {
    const file = join(folder, 'visit.kind.ts');
    writeFileSync(
      file,
      `import type { Kind } from '../../import/kind.js';\nimport { words } from '../../language/localised.js';\nexport const visits: Kind = ${description};\n`,
    );
    try {
      const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
      execFileSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8', cwd: projectRoot });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  const whole = {
    name: "'visits'",
    columns: '[]',
    key: "() => ''",
    rules: '[]',
    inReleases: 'true',
    factDays: '[]',
    writes: "[{ table: 'records.score', label: words('kunjungan', 'visits'), key: ['id'], columns: {} }]",
  };
  const written = (parts: Record<string, string>) =>
    `{ ${Object.entries(parts)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')} }`;

  it('when nothing is missing, then it compiles', () => {
    expect(problemsOf(written(whole))).toBe('');
  });

  it.each(['columns', 'key', 'rules', 'inReleases', 'factDays', 'writes'] as const)(
    'when %s are missing, then it does not compile',
    (part) => {
      const { [part]: _, ...rest } = whole;
      expect(problemsOf(written(rest))).toContain(`Property '${part}' is missing`);
    },
  );

  it.each([
    [
      'words for its rows',
      "[{ table: 'records.score', key: ['id'], columns: {} }]",
      "Property 'label' is missing",
    ],
    [
      'table of the schema',
      "[{ table: 'records.visit', label: words('kunjungan', 'visits'), key: ['id'], columns: {} }]",
      'records.visit',
    ],
  ])('when it has no %s, then it does not compile', (_what, writes, problem) => {
    expect(problemsOf(written({ ...whole, writes }))).toContain(problem);
  });
});
