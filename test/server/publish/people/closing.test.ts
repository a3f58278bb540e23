import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { addPeople, createProvince, personOf } from '../../../attacks/support/population.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';

/** The end of 2024, the horizon and 45 days for late reports, counted by hand. */
const closedOn: [measure: string, breakdown: string, day: string][] = [
  ['ADMITTED', 'REFERRAL', '2025-02-14'],
  ['DISCHARGED', 'OUTCOME', '2025-02-14'],
  ['AFTERCARE_HANDOVER', 'RESULT', '2025-03-16'],
  ['FOLLOW_UP_3', 'STATUS', '2025-06-15'],
  ['READMISSION', 'RESULT', '2025-08-15'],
  ['FOLLOW_UP_6', 'MENTOR,STATUS', '2025-09-15'],
  ['FOLLOW_UP_12', 'STATUS', '2026-03-16'],
  ['RELAPSE_FREE', 'EXIT,INTERVAL,MENTOR', '2026-03-16'],
  ['CASCADE', 'STAGE,STREAM', '2026-03-16'],
];

describe('given people of 2024', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await addPeople(
      database,
      Array.from({ length: 40 }, (_, number) => personOf(1, number)),
    );
  });
  afterAll(() => database.close());

  const cells = async (measure: string, breakdown: string, day: string, keys = '%') => {
    // Days are tried in any order: each as if nothing had been published before.
    await database.pool.query('DELETE FROM release.current_release');
    await publish(database.pool, { asOf: day, now: new Date(), keys: testKeys }).catch((error: Error) => {
      if (!/nothing to publish/.test(error.message)) throw error;
    });
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS n FROM release.cell JOIN release.release r ON r.id = release_id
       WHERE r.as_of = $3 AND measure = $1 AND breakdown = $2 AND period_unit = 'YEAR' AND period = '2024' AND key LIKE $4`,
      [measure, breakdown, day, keys],
    );
    return rows[0].n;
  };
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  it.each(closedOn)(
    'when %s by %s is waited for, then its year opens on %s and not the day before',
    async (measure, breakdown, day) => {
      expect(await cells(measure, breakdown, dayBefore(day))).toBe(0);
      expect(await cells(measure, breakdown, day)).toBeGreaterThan(0);
    },
  );

  it('when 90 days are over, then the cells of the first 90 days in care are published, and the later ones after a year', async () => {
    expect(await cells('RETENTION', 'EXIT,INTERVAL', '2025-05-14')).toBe(0);
    expect(await cells('RETENTION', 'EXIT,INTERVAL', '2025-05-15')).toBe(6);
    expect(await cells('RETENTION', 'EXIT,INTERVAL', '2026-02-13')).toBe(6);
    expect(await cells('RETENTION', 'EXIT,INTERVAL', '2026-02-14')).toBe(13);
    expect(await cells('RETENTION', 'EXIT,INTERVAL', '2026-02-14', '%|365+')).toBe(1);
  });
});
