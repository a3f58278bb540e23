import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { everyKind } from '../../server/kinds.js';
import { projectRoot } from '../../server/project-root.js';
import { answering } from '../../server/records/records.resolvers.js';
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
      `SELECT table_schema || '.' || table_name AS text
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema IN ('records', 'reference') AND column_name = 'synthetic'
         AND table_type = 'BASE TABLE' AND table_name <> 'import_record'`,
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

/** A description of which each part is there. */
const whole = {
  name: "'visits'",
  columns: '[]',
  key: "() => ''",
  rules: '[]',
  inReleases: 'true',
  factDays: '[]',
  writes: "[{ table: 'records.score', label: words('kunjungan', 'visits'), key: ['id'], columns: {} }]",
};
const without = (part: keyof typeof whole) => {
  const { [part]: _, ...rest } = whole;
  return rest;
};
const withWrites = (writes: string) => ({ ...whole, writes });

/** Descriptions by the name of their file, and what the compiler must say of each. */
const descriptions: Record<string, { parts: Record<string, string>; problem: string | undefined }> = {
  whole: { parts: whole, problem: undefined },
  ...Object.fromEntries(
    (['columns', 'key', 'rules', 'inReleases', 'factDays', 'writes'] as const).map((part) => [
      `without-${part}`,
      { parts: without(part), problem: `Property '${part}' is missing` },
    ]),
  ),
  'without-words': {
    parts: withWrites("[{ table: 'records.score', key: ['id'], columns: {} }]"),
    problem: "Property 'label' is missing",
  },
  'without-a-table': {
    parts: withWrites(
      "[{ table: 'records.visit', label: words('kunjungan', 'visits'), key: ['id'], columns: {} }]",
    ),
    problem: `Type '"records.visit"' is not assignable`,
  },
};

describe('given kinds that are half described', () => {
  let folder: string;
  let said: string;
  beforeAll(() => {
    folder = mkdtempSync(join(projectRoot, 'dist', 'half-'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] }),
    );
    for (const [name, { parts }] of Object.entries(descriptions)) {
      const written = Object.entries(parts).map(([part, value]) => `${part}: ${value}`);
      writeFileSync(
        join(folder, `${name}.kind.ts`),
        `import type { Kind } from '../../server/import/kind.js';
import { words } from '../../server/language/localised.js';
export const say = words;
export const kind: Kind = { ${written.join(', ')} };
`,
      );
    }
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    said = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' }).stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(descriptions))('when one is %s, then the compiler says so', (name, { problem }) => {
    const own = said.split(/\n(?=\S)/).filter((line) => line.includes(`${name}.kind.ts`));
    if (problem === undefined) expect(own).toEqual([]);
    else expect(own.join('\n')).toContain(problem);
  });
});

describe('given folders of kinds', () => {
  const files = (ending: string) =>
    readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith(ending),
    );

  it('when the tree is read, then every description stands in the list of kinds', () => {
    expect(files('.kind.ts').length).toBe(everyKind.length);
  });

  it('when the tree is read, then every kind that answers stands in the list of what answers', () => {
    expect(files('.answers.ts').length).toBe(answering.length);
  });
});
