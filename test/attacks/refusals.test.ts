import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { errorCodes } from '../../server/http/error-format.js';
import { dimensionNames } from '../../server/publish/catalogue/dimensions.js';
import { indicatorIds } from '../../server/publish/catalogue/indicators.js';
import { personTables } from '../../server/publish/catalogue/person-tables.js';
import { publicTables } from '../../server/publish/catalogue/tables.js';
import { startServer } from '../support/server.js';
import { provinceOf, publishNow, trueCounts } from './support/draws.js';
import { pick, randomOf } from './support/random.js';
import { percent, reportAttack } from './support/report.js';

const requests = 600;
const random = randomOf(11);
const any = <Value>(values: readonly Value[]) =>
  pick(
    random,
    values.map((value) => [value, 1] as const),
  );
const measures = [...new Set(personTables.map(({ measure }) => measure))];
const periods = { MONTH: '2024-03', QUARTER: '2024-Q1', YEAR: '2024', YEARS_3: '2025' } as const;

/** A question about people that no table answers. */
function offCatalogue(): string {
  return any([wrongTable, wrongTable, wrongTable, filter, freeDates, listOfValues, wrongIndicator, rows])();
}

function wrongTable(): string {
  for (;;) {
    const measure = any(measures);
    const by = [...new Set([any(dimensionNames), any(dimensionNames), any(dimensionNames)])].slice(
      0,
      Math.floor(random() * 4),
    );
    const level = any(['PROVINCE', 'REGENCY', 'DISTRICT'] as const);
    const unit = any(['MONTH', 'QUARTER', 'YEAR', 'YEARS_3'] as const);
    const exists = publicTables.some(
      (table) =>
        table.measure === measure &&
        [...table.by].sort().join() === [...by].sort().join() &&
        (table.levels as readonly string[]).includes(level) &&
        (table.periodUnits as readonly string[]).includes(unit),
    );
    if (exists) continue;
    return `{ statistics(measure: ${measure}, region: "15", regionLevel: ${level}, by: [${by}], period: { unit: ${unit}, from: "${periods[unit]}", to: "${periods[unit]}" }) { cells { value } } }`;
  }
}

const filter = () =>
  `{ statistics(measure: ${any(measures)}, region: "15", ${any(['not', 'in', 'or', 'where', 'filter'])}: { sex: FEMALE }, period: { unit: YEAR, from: "2024", to: "2024" }) { cells { value } } }`;
const freeDates = () =>
  `{ statistics(measure: ${any(measures)}, region: "15", period: { unit: YEAR, from: "2024-0${1 + Math.floor(random() * 9)}-11", to: "2024-12-${10 + Math.floor(random() * 20)}" }) { cells { value } } }`;
const listOfValues = () =>
  `{ statistics(measure: ${any(measures)}, region: ["15.01", "15.02"], by: [SEX: FEMALE], period: { unit: YEAR, from: "2024", to: "2024" }) { cells { value } } }`;
const wrongIndicator = () =>
  `{ indicator(id: ${any(indicatorIds)}, region: "15", regionLevel: DISTRICT, period: { unit: YEAR, from: "2024", to: "2024" }) { points { value } } }`;
const rows = () => `{ ${any(['clients', 'episodes', 'suspects', 'followUps', 'tatAssessments'])} { id } }`;

/** What systems do that only hide small numbers: any filter, exact, hidden below 11. */
function standIn(total: number, target: number): { all: number | null; others: number | null } {
  const shown = (count: number) => (count < 11 ? null : count);
  return { all: shown(total), others: shown(total - target) };
}

describe('given a stranger who asks what no table answers', () => {
  let full: Database;
  let empty: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let deserted: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    full = await provinceOf(1, 1000);
    empty = await provinceOf(1, 1);
    await publishNow(full);
    await publishNow(empty);
    server = await startServer(full);
    deserted = await startServer(empty);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([server.close(), deserted.close()]);
    await Promise.all([full.close(), empty.close()]);
  });

  async function post(address: string, query: string) {
    const begun = performance.now();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const body = await response.json();
    return { body, took: performance.now() - begun };
  }

  it('when 600 such questions are asked, then all are refused in one shape, as fast with people behind them as without', async () => {
    const took = { full: [] as number[], empty: [] as number[] };
    let refused = 0;
    for (let at = 0; at < requests; at++) {
      const query = offCatalogue();
      const [with_, without] = [await post(server.address, query), await post(deserted.address, query)];
      expect(with_.body, query).toEqual(without.body);
      expect(with_.body.data ?? null, query).toBeNull();
      for (const { message, locations, path, extensions, ...more } of with_.body.errors) {
        expect([typeof message, more], query).toEqual(['string', {}]);
        expect(errorCodes, query).toContain(extensions.code);
        expect([locations, path].every((one) => one === undefined || Array.isArray(one))).toBe(true);
      }
      refused++;
      took.full.push(with_.took);
      took.empty.push(without.took);
    }
    const ratio = median(took.full) / median(took.empty);
    const control = await recoveredFromStandIn();
    reportAttack({
      attack: 1,
      name: 'questions outside the catalogue',
      figures: `${refused} of ${requests} refused; median time with 1,000 people to that with 1: ${ratio.toFixed(2)}`,
      limit: 'all refused, no difference',
      control: `${percent(control)} of small cells from "hide below 11, open filters"`,
    });
    expect(refused).toBe(requests);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
    expect(control).toBeGreaterThanOrEqual(0.95);
  }, 120_000);

  /** Small cells that a total and a NOT give away where filters are open. */
  async function recoveredFromStandIn(): Promise<number> {
    const truth = await trueCounts(full);
    const total = truth.get('ADMITTED  YEAR 2024 15 ') ?? 0;
    const small = [...truth].filter(
      ([name, people]) => /^ADMITTED \w.* YEAR /.test(name) && people > 0 && people < 11,
    );
    expect(small.length).toBeGreaterThan(0);
    const found = small.filter(([, people]) => {
      const { all, others } = standIn(total, people);
      return all !== null && others !== null && all - others === people;
    });
    return found.length / small.length;
  }
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
