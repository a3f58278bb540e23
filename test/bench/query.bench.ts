import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { currentRelease } from '../../server/release/reading/current-release.js';
import { ask } from '../attacks/support/harvest.js';
import { benchProvince, publishProvince, sizes } from './support/bench-province.js';
import { median, timeOf } from './support/measure.js';

/** A query over the largest province may take so many times what it takes over the smallest. */
const mostRatio = 1.1;
const rounds = 300;

const year = 'period: { unit: YEAR, from: "2022", to: "2022" }';
const years = 'period: { unit: YEAR, from: "2020", to: "2024" }';

const queries: Record<string, string> = {
  'statistics by regency': `{ statistics(measure: ADMITTED, region: "15", regionLevel: REGENCY, ${years}) { cells { period region { code } value halfWidth reason } } }`,
  'statistics by sex and age': `{ statistics(measure: ADMITTED, region: "15", by: [SEX, AGE_BAND], ${year}) { cells { dimensions { value } value halfWidth reason } } }`,
  'indicator over five years': `{ indicator(id: COMPLETION, region: "15", ${years}) { points { period value lower upper reason } } }`,
  survival: `{ survival(kind: RETENTION, region: "15", cohort: { unit: YEAR, from: "2022", to: "2022" }) { groups { medianDays points { day survival lower upper } } } }`,
  'care cascade': `{ careCascade(region: "15", ${year}) { streams { stages { count halfWidth reason } } } }`,
};

const figures: string[] = [];

describe('given the releases of a small and a large province', () => {
  let small: Database;
  let large: Database;

  beforeAll(async () => {
    [small, large] = await Promise.all([published(sizes[0]), published(sizes.at(-1))]);
  });
  afterAll(async () => {
    const header = `query | ${sizes[0]} people | ${sizes.at(-1)} people | ratio`;
    console.log([header, ...figures].join('\n'));
    await Promise.all([small.close(), large.close()]);
  });

  async function timesOf(source: string): Promise<{ small: number; large: number }> {
    const times = { small: [] as number[], large: [] as number[] };
    const take = async (which: 'small' | 'large') => {
      times[which].push(await timeOf(() => answer(which === 'small' ? small : large, source)));
    };
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const);
      for (const which of order) await take(which);
    }
    // The first rounds warm both up.
    return { small: median(times.small.slice(50)), large: median(times.large.slice(50)) };
  }

  for (const [name, source] of Object.entries(queries)) {
    it(`when ${name} is asked of both, then the number of people makes no difference`, async () => {
      const times = await timesOf(source);
      const ratio = times.large / times.small;
      figures.push(
        `${name} | ${times.small.toFixed(2)} ms | ${times.large.toFixed(2)} ms | ${ratio.toFixed(2)}`,
      );
      expect(ratio).toBeLessThanOrEqual(mostRatio);
    });
  }
});

async function published(people = 0): Promise<Database> {
  const database = await benchProvince(people);
  if (!(await currentRelease(database.public))) await publishProvince(database);
  return database;
}

async function answer(database: Database, source: string): Promise<void> {
  const { errors } = await ask(database, source);
  if (errors) throw new Error(errors[0]?.message);
}
