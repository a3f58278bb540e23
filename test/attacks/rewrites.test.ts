import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { projectRoot } from '../../server/project-root.js';
import { startServer } from '../support/server.js';
import { provinceOf, publishNow } from './support/draws.js';
import { ask } from './support/harvest.js';
import { pick, randomOf } from './support/random.js';
import { reportAttack } from './support/report.js';

const random = randomOf(12);
const shuffled = <Value>(values: readonly Value[]) =>
  values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
const blank = () =>
  pick(random, [
    [' ', 4],
    ['\n', 1],
    [', ', 2],
    ['  # why not\n', 1],
  ] as const);

/** The same question written differently each time: order, aliases, blanks, splits, fragments, doubled fields. */
function rewritten(): { source: string; alias: string; value: string } {
  const alias = pick(random, [
    ['statistics', 1],
    [`a${Math.floor(random() * 1e6)}`, 3],
  ] as const);
  const value = pick(random, [
    ['value', 1],
    [`v${Math.floor(random() * 1e6)}`, 2],
  ] as const);
  const period = shuffled(['unit: YEAR', 'from: "2024"', 'to: "2024"']).join(blank());
  const args = shuffled([
    'measure: ADMITTED',
    'region: "15"',
    `by: [${shuffled(['SEX', 'AGE_BAND']).join(blank())}]`,
    `period: { ${period} }`,
    ...(random() < 0.5 ? ['regionLevel: PROVINCE'] : []),
  ]).join(blank());
  const fields = shuffled([
    `${value}: value`,
    'dimensions { dimension value }',
    ...(random() < 0.5 ? ['exactness'] : []),
  ]);
  const cells = `cells {${blank()}${fields.join(blank())}${blank()}}`;
  const body = random() < 0.3 ? `... on StatisticTable { ${cells} }` : cells;
  return {
    source: `${random() < 0.5 ? 'query Q ' : ''}{ ${alias}: statistics(${args}) { ${body} } }`,
    alias,
    value,
  };
}

type Answer = Record<string, { cells: Record<string, unknown>[] }>;

/** The numbers of an answer, whatever it is called. */
function numbersOf(data: unknown, alias: string, value: string): string {
  const cells = (data as Answer)[alias]?.cells ?? [];
  return JSON.stringify(
    cells.map((cell) => {
      const dimensions = cell.dimensions as { dimension: string; value: string }[];
      return [dimensions.map((one) => one.value).join('|'), cell[value]];
    }),
  );
}

/** One question of the widgets, by its short id, with its variables in any order. */
function trustedForms(): string[] {
  const documents: Record<string, string> = JSON.parse(
    readFileSync(join(projectRoot, 'dist', 'widgets', 'persisted-documents.json'), 'utf8'),
  );
  const hash = Object.keys(documents).find((one) => documents[one]?.includes('query Operations')) as string;
  const variables = shuffled([
    ['region', '15'],
    ['locale', 'ID'],
    ['period', { unit: 'YEAR', from: '2024', to: '2024' }],
  ] as const);
  const given = Object.fromEntries(variables);
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  return [
    `/q?d=${encodeURIComponent(JSON.stringify([[hash.slice(0, 12), given]]))}`,
    `/graphql?extensions=${encodeURIComponent(extensions)}&variables=${encodeURIComponent(JSON.stringify(given))}`,
  ];
}

describe('given one question about people, asked again and again', () => {
  it('when it is rewritten 10,000 times, over caches and restarts, then there is one answer', async () => {
    const database = await provinceOf(1, 1000);
    await publishNow(database);
    const answers = new Map<string, number>();
    const count = (answer: string) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
    for (let at = 0; at < 8500; at++) {
      const { source, alias, value } = rewritten();
      const { data, errors } = await ask(database, source);
      expect(errors, source).toBeUndefined();
      count(numbersOf(data, alias, value));
    }
    const trusted = new Set<string>();
    for (let start = 0; start < 3; start++) {
      for (const one of await overHttp(database, 500, trusted)) count(one);
      await publishNow(database);
    }
    const control = await redrawn(database);
    const [answer] = answers.keys();
    reportAttack({
      attack: 6,
      name: 'rewriting one request',
      figures: `${[...answers.values()].reduce((sum, one) => sum + one, 0)} rewrites, ${answers.size} answer`,
      limit: '1 answer',
      control: control === answer ? 'sees nothing' : 'a redrawn year gives another answer',
    });
    expect(answers.size).toBe(1);
    expect(trusted.size).toBe(2);
    expect(control).not.toBe(answer);
    await database.close();
  }, 180_000);
});

/** The same through a server started for this, by GET and POST, and trusted documents. */
async function overHttp(database: Database, times: number, trusted: Set<string>): Promise<string[]> {
  const server = await startServer(database);
  const found: string[] = [];
  for (let at = 0; at < times; at++) {
    const { source, alias, value } = rewritten();
    const isGet = random() < 0.5;
    const response = isGet
      ? await fetch(`${server.address}/graphql?query=${encodeURIComponent(source)}`)
      : await fetch(`${server.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: source }),
        });
    found.push(numbersOf((await response.json()).data, alias, value));
    if (at % 50) continue;
    for (const path of trustedForms()) {
      const text = await (await fetch(`${server.address}${path}`)).text();
      trusted.add(
        createHash('sha256')
          .update(`${path.slice(0, 3)} ${text}`)
          .digest('hex'),
      );
    }
  }
  await server.close();
  return found;
}

/** The positive control: after one record changed, the answer is another one. */
async function redrawn(database: Database): Promise<string> {
  await database.pool.query(
    'UPDATE records.client SET birth_year = NULL WHERE pseudonym = (SELECT min(pseudonym) FROM records.client)',
  );
  await publishNow(database);
  const { source, alias, value } = rewritten();
  return numbersOf((await ask(database, source)).data, alias, value);
}
