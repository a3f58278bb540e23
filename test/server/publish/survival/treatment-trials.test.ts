import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { createTestDatabase } from '../../../support/database.js';
import { csv, take, testKeys } from '../../import/fixtures.js';
import { hasSharedData, mapping, sharedData } from '../../import/shared-data.js';
import { type Observed, textbook } from './textbook.js';

const reason = hasSharedData ? '' : ' (skipped: ../shared/data is not here)';
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

interface Person {
  who: string;
  started: string;
  last_seen: string;
  left_because: string;
}

interface Test {
  who: string;
  date: string;
  opioid_test: string;
}

const read = <Row>(name: string): Row[] =>
  parse(readFileSync(sharedData(name)), { columns: true, bom: true });

describe.skipIf(!hasSharedData)(`given the people of three treatment trials${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-trials-'));
  const episodes = sharedData('treatment/ctn0094-episodes.csv');
  const tests = sharedData('treatment/ctn0094-weekly-tests.csv');
  let database: Database;

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await take(database, 'regions', csv(folder, 'regions', ['code,level,name_id', 'US,PROVINCE,Amerika']));
    await take(database, 'agencies', csv(folder, 'agencies', ['code,kind,name_id', 'CTN,REHAB_CENTRE,CTN']));
    const source = 'ctn';
    await take(database, 'facilities', episodes, { source, mapping: mapping('ctn0094-facilities') });
    await take(database, 'episodes', episodes, { source, mapping: mapping('ctn0094-episodes') });
    await publishNow();
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const publishNow = () => publish(database.pool, { asOf: '2026-09-30', now: new Date(), keys: testKeys });
  const curves = async (kind: string) => {
    const { rows } = await database.pool.query<{
      period: string;
      n: number;
      points: Record<string, number>[];
    }>(
      `SELECT period, n, points FROM records.exact_survival_curve JOIN release.current_release USING (release_id)
       WHERE kind = $1 AND mentor = '' ORDER BY period`,
      [kind],
    );
    return rows;
  };
  /** Compares every published curve of a kind with the textbook's, cohort by cohort. */
  async function compare(kind: string, cohorts: Map<string, Observed[]>) {
    const published = await curves(kind);
    expect(published.map(({ period }) => period)).toEqual([...cohorts.keys()].sort());
    let steps = 0;
    for (const { period, n, points } of published) {
      const people = cohorts.get(period) as Observed[];
      const expected = textbook(people);
      expect(n).toBe(people.length);
      expect(points.map(({ day }) => day)).toEqual(expected.map(({ day }) => day));
      for (const [at, { survival, lower, upper }] of expected.entries()) {
        const point = points[at] as Record<string, number>;
        expect(Math.abs((point.survival ?? 9) - survival), `${period} day ${point.day}`).toBeLessThan(1e-9);
        if (survival > 1e-12) {
          expect(Math.abs((point.lower ?? 9) - lower)).toBeLessThan(1e-9);
          expect(Math.abs((point.upper ?? 9) - upper)).toBeLessThan(1e-9);
        }
        steps++;
      }
    }
    return steps;
  }
  const cohortsOf = (people: readonly (Observed & { year: string })[]) => {
    const cohorts = new Map<string, Observed[]>();
    for (const { year, day, event } of people)
      cohorts.set(year, [...(cohorts.get(year) ?? []), { day, event }]);
    return cohorts;
  };

  it('when their time in treatment is estimated, then every cohort agrees with the textbook to 1e-9', async () => {
    const people = read<Person>('treatment/ctn0094-episodes.csv').map(
      ({ started, last_seen, left_because }) => ({
        year: started.slice(0, 4),
        day: daysBetween(started, last_seen),
        event: ['left_study', 'missing_14_consecutive'].includes(left_because),
      }),
    );
    expect(people).toHaveLength(2492);
    expect(await compare('RETENTION', cohortsOf(people))).toBeGreaterThan(100);
  });

  it('when everybody is followed from the first day on, then relapse-free time agrees too', async () => {
    // As if a short detoxification had ended on the first day: the weekly tests are the follow-up.
    const fromStart = join(folder, 'from-start.json');
    const columns = JSON.parse(readFileSync(mapping('ctn0094-episodes'), 'utf8'));
    columns.columns.discharged = { from: 'started', format: 'yyyy-MM-dd' };
    columns.columns.outcome = { const: 'COMPLETED' };
    writeFileSync(fromStart, JSON.stringify(columns));
    await take(database, 'episodes', episodes, { source: 'ctn', mapping: fromStart });
    await take(database, 'follow_ups', tests, { source: 'ctn', mapping: mapping('ctn0094-weekly-tests') });
    await publishNow();

    const tested = new Map<string, Test[]>();
    for (const test of read<Test>('treatment/ctn0094-weekly-tests.csv')) {
      if (test.opioid_test !== 'missing') tested.set(test.who, [...(tested.get(test.who) ?? []), test]);
    }
    const people = read<Person>('treatment/ctn0094-episodes.csv').map(({ who, started }) => {
      const later = (tested.get(who) ?? [])
        .map(({ date, opioid_test }) => ({
          day: daysBetween(started, date),
          isRelapse: opioid_test !== 'negative',
        }))
        .filter(({ day }) => day > 0)
        .sort((a, b) => a.day - b.day);
      const relapse = later.find(({ isRelapse }) => isRelapse);
      return {
        year: started.slice(0, 4),
        day: relapse?.day ?? later.at(-1)?.day ?? 0,
        event: relapse !== undefined,
      };
    });
    expect(people.filter(({ event }) => event).length).toBeGreaterThan(1000);
    expect(await compare('RELAPSE_FREE', cohortsOf(people))).toBeGreaterThan(100);
  });
});
