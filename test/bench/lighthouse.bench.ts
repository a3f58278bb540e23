import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../support/database.js';
import { servePages } from '../support/page-server.js';
import { startServer } from '../support/server.js';
import { pageWith } from '../widgets/site.js';
import { type Audited, audited, type Category, categories } from './support/lighthouse.js';
import { median } from './support/measure.js';

const runs = 5;
/** What the median of the runs must reach. */
const least: Record<Category, number> = { performance: 95, accessibility: 100, 'best-practices': 100 };
const told = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

const four = `<sinergi-indicator indicator="COMPLETION"></sinergi-indicator>
  <sinergi-operations></sinergi-operations><sinergi-seizures></sinergi-seizures><sinergi-map></sinergi-map>`;

describe('given a server over the demonstration province, and a page of another site with four elements', () => {
  const addresses: Record<string, string> = {};
  const figures: string[] = [];
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    const database = await createTestDatabase('demo');
    const server = await startServer(database);
    const site = await servePages((path) =>
      path === '/' ? { body: pageWith(server.address, four) } : { status: 404 },
    );
    addresses.dashboard = `${server.address}/`;
    addresses.embedding = `${site.address}/`;
    close = async () => {
      await site.close();
      await server.close();
      await database.close();
    };
  });
  afterAll(async () => {
    console.log(figures.join('\n'));
    await close();
  });

  it.each(['dashboard', 'embedding'])(
    'when Lighthouse audits the %s page as on a phone, then it is fast, accessible and sound',
    async (page) => {
      const all: Audited[] = [];
      for (let run = 0; run < runs; run++) all.push(await audited(addresses[page] as string));
      figures.push(...linesOf(page, all));
      const scores = Object.fromEntries(
        categories.map((category) => [category, middle(all, (one) => one.scores[category])]),
      );
      for (const category of categories) {
        expect(scores[category], category).toBeGreaterThanOrEqual(least[category]);
      }
    },
  );
});

const middle = (all: Audited[], read: (one: Audited) => number) => median(all.map(read));

/** The scores of the runs with their medians, the medians of the measures, and what the last run did not pass. */
function linesOf(page: string, all: Audited[]): string[] {
  const scores = categories.map((category) => {
    const each = all.map((one) => one.scores[category]);
    return `${page} | ${category} | ${median(each)} | ${each.join(' ')}`;
  });
  const measures = told.map((id) => `${id} ${Math.round(middle(all, (one) => one.measures[id] ?? 0))} ms`);
  const shift = middle(all, (one) => one.measures['cumulative-layout-shift'] ?? 0).toFixed(3);
  const speed = Math.round(middle(all, (one) => one.benchmarkIndex));
  return [
    ...scores,
    `${page} | ${measures.join(', ')}, layout shift ${shift}, speed of the machine ${speed}`,
    ...(all.at(-1)?.faults ?? []).map((fault) => `${page} | ${fault}`),
  ];
}
