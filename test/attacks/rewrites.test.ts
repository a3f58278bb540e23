import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { projectRoot } from '../../server/project-root.js';
import { startServer } from '../support/server.js';
import { provinceOf, publishNow, publishUnforced } from './support/draws.js';
import { ask } from './support/harvest.js';
import { attackedYear } from './support/population.js';
import { repetitions } from './support/repetitions.js';
import { reportAttack } from './support/report.js';
import { answersIn, type Rewrite, rewriter } from './support/rewrites.js';

const rewrites = repetitions({ least: 600, most: 10_000 });
const starts = 3;
const requestsPerStart = repetitions({ least: 60, most: 400 });
const rewrite = rewriter(12);

/** One question of the widgets in its trusted forms. */
function trustedForms(): string[] {
  const path = join(projectRoot, 'dist', 'widgets', 'persisted-documents.json');
  const documents: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  const hash = Object.keys(documents).find((one) => documents[one]?.includes('query Operations')) as string;
  const year = `${attackedYear}`;
  const given = { region: '15', locale: 'ID', period: { unit: 'YEAR', from: year, to: year } };
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  return [
    `/q?d=${encodeURIComponent(JSON.stringify([[hash.slice(0, 12), given]]))}`,
    `/graphql?extensions=${encodeURIComponent(extensions)}&variables=${encodeURIComponent(JSON.stringify(given))}`,
  ];
}

/** Asks by GET or POST. */
async function send(address: string, { source, variables }: Rewrite, method: 'GET' | 'POST') {
  const asked = new URLSearchParams({ query: source, variables: JSON.stringify(variables) });
  const response =
    method === 'GET'
      ? await fetch(`${address}/graphql?${asked}`)
      : await fetch(`${address}/graphql`, {
          method,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: source, variables }),
        });
  return response.json();
}

/** Rewrites through a server started for this, and trusted forms, which it answers from stored bytes. */
async function overHttp(database: Database, trusted: Map<string, Set<string>>): Promise<string[]> {
  const server = await startServer(database);
  const found: string[] = [];
  for (let at = 0; at < requestsPerStart; at++) {
    const asked = rewrite(1);
    const { data, errors } = await send(server.address, asked, at % 2 ? 'GET' : 'POST');
    expect(errors, asked.source).toBeUndefined();
    found.push(...answersIn(data, asked));
    if (at % 40) continue;
    for (const path of trustedForms()) {
      const text = await (await fetch(`${server.address}${path}`)).text();
      trusted.set(path, (trusted.get(path) ?? new Set()).add(text));
    }
  }
  await server.close();
  return found;
}

async function inProcess(database: Database, questions: number): Promise<string[]> {
  const asked = rewrite(questions);
  const { data, errors } = await ask(database, asked.source, asked.variables);
  expect(errors, asked.source).toBeUndefined();
  return answersIn(data, asked);
}

/** The positive control: after one record changed and a drawing was forced, the same question is answered differently. */
async function redrawn(database: Database): Promise<string> {
  await database.pool.query(
    'UPDATE records.client SET birth_year = NULL WHERE pseudonym = (SELECT min(pseudonym) FROM records.client)',
  );
  await publishNow(database);
  return (await inProcess(database, 1))[0] as string;
}

describe('given one question about people, asked again and again', () => {
  it('when it is rewritten thousands of times, over caches and restarts, then there is one answer', async () => {
    const database = await provinceOf(1, 1000);
    await publishNow(database);
    const answers: string[] = [];
    const trusted = new Map<string, Set<string>>();
    for (let start = 0; start < starts; start++) {
      answers.push(...(await overHttp(database, trusted)));
      await publishUnforced(database);
    }
    for (let documents = 0; answers.length < rewrites; documents++) {
      answers.push(...(await inProcess(database, Math.min(1 + (documents % 8), rewrites - answers.length))));
    }
    const different = new Set(answers);
    const shown = (answers[0] ?? '').match(/,\d+\]/g) ?? [];
    const control = await redrawn(database);
    reportAttack({
      attack: 6,
      name: 'rewriting one request',
      figures: `${answers.length} rewrites, ${starts * requestsPerStart} of them over HTTP and ${starts} starts of the server: ${different.size} answer`,
      limit: '1 answer',
      control: different.has(control) ? 'sees nothing' : 'a redrawn year gives another answer',
    });
    expect(answers).toHaveLength(rewrites);
    expect(different.size).toBe(1);
    expect(shown.length).toBeGreaterThan(3);
    expect([...trusted.values()].map(({ size }) => size)).toEqual([1, 1]);
    expect(different).not.toContain(control);
    await database.close();
  });
});
