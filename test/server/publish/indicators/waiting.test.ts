import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';
import { Published } from './published.js';
import { Records } from './records.js';

describe('given people of 2023 for whom each indicator waits its time', () => {
  let database: Database;
  let published: Published;

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    published = new Published({ database });
    const records = new Records({ database });
    await records.province();
    await records.clients(['A', 'B']);
    for (const name of ['A', 'B']) await records.completed(name);
    await records.aftercare('A', '2023-03-01', { mentor: 'M' });
    await records.contact('A', 182, 'ABSTINENT');
    await records.scores('A', 'ENTRY', '2023-01-01', { PHYSICAL: 1 });
    await records.scores('A', 'EXIT', '2023-03-01', { PHYSICAL: 2 });
    await records.report('1', '2023-01-01');
    await records.report('2', '2023-12-31'); // so that reports reach the end of the year
    await records.suspect('S', '1');
    await records.assessment('S', '2023-01-02', { decided: '2023-01-02', recommendation: 'BOTH' });
  });
  afterAll(() => database.close());

  const shareAsOf = async (indicator: string, asOf: string) => {
    // Days are tried in any order: each as if nothing had been published before.
    await database.pool.query('DELETE FROM release.current_release');
    await publish(database.pool, { asOf, now: new Date(), keys: testKeys });
    return published.share(indicator);
  };

  // The last day of 2023, the days that the indicator waits, and 45 days for late reports.
  it.each([
    ['COMPLETION', 0, '2024-02-13', '2024-02-14', '2 of 2'],
    ['MENTOR_COVERAGE', 0, '2024-02-13', '2024-02-14', '0 of 1'],
    ['SUSPECTS_PER_CASE', 0, '2024-02-13', '2024-02-14', '1 of 2'],
    ['AFTERCARE_HANDOVER', 30, '2024-03-14', '2024-03-15', '1 of 2'],
    ['RETENTION_90', 90, '2024-05-13', '2024-05-14', '2 of 2'],
    ['TAT_IN_TIME', 90, '2024-05-13', '2024-05-14', '1 of 1'],
    ['FOLLOW_UP_3', 121, '2024-06-13', '2024-06-14', '0 of 2'],
    ['READMISSION', 182, '2024-08-13', '2024-08-14', '0 of 2'],
    ['FOLLOW_UP_6', 213, '2024-09-13', '2024-09-14', '1 of 2'],
    ['RELAPSE_FREE_6_WORST_CASE', 213, '2024-09-13', '2024-09-14', '1 of 2'],
    ['QUALITY_OF_LIFE', 213, '2024-09-13', '2024-09-14', '1 of 1'],
    ['FOLLOW_UP_12', 395, '2025-03-14', '2025-03-15', '0 of 2'],
  ])(
    'when %s is published %i + 45 days after the year, then it is there, and not a day before',
    async (indicator, _days, before, on, share) => {
      expect(await shareAsOf(indicator, before)).toBeUndefined();
      expect(await shareAsOf(indicator, on)).toBe(share);
    },
  );
});
