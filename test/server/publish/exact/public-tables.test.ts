import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { type PublishOptions, publish } from '../../../../server/publish/publish.js';
import { createTestDatabase } from '../../../support/database.js';
import { testKeys } from '../../import/fixtures.js';
import { Records } from '../indicators/records.js';

/** The finest unit of each measure and split, by level, as it is agreed; what is not here is not public. */
const agreed = [
  'BEDS [] PROVINCE MONTH',
  'BEDS [] REGENCY MONTH',
  'CASES [AGENCY] PROVINCE YEAR',
  'CASES [] PROVINCE MONTH',
  'CASES [] REGENCY QUARTER',
  'CASES_CLEARED [AGENCY] PROVINCE YEAR',
  'CASES_CLEARED [] PROVINCE MONTH',
  'CASES_CLEARED [] REGENCY QUARTER',
  'OCCUPANCY [] PROVINCE QUARTER',
  'OCCUPANCY [] REGENCY QUARTER',
  'OPERATIONS [AGENCY] PROVINCE MONTH',
  'OPERATIONS [AGENCY] REGENCY MONTH',
  'OPERATIONS [KIND] PROVINCE MONTH',
  'OPERATIONS [KIND] REGENCY MONTH',
  'OPERATIONS [] PROVINCE MONTH',
  'OPERATIONS [] REGENCY MONTH',
  'OUTREACH_EVENTS [KIND] PROVINCE MONTH',
  'OUTREACH_EVENTS [KIND] REGENCY MONTH',
  'OUTREACH_EVENTS [] PROVINCE MONTH',
  'OUTREACH_EVENTS [] REGENCY MONTH',
  'PEOPLE_REACHED [KIND] PROVINCE MONTH',
  'PEOPLE_REACHED [KIND] REGENCY MONTH',
  'PEOPLE_REACHED [] PROVINCE MONTH',
  'PEOPLE_REACHED [] REGENCY MONTH',
  'SEIZED [SUBSTANCE,UNIT] PROVINCE QUARTER',
  'SEIZED [SUBSTANCE,UNIT] REGENCY YEAR',
  'SEIZURES [AGENCY] PROVINCE YEAR',
  'SEIZURES [SUBSTANCE] PROVINCE QUARTER',
  'SEIZURES [SUBSTANCE] REGENCY YEAR',
  'SEIZURES [] PROVINCE MONTH',
  'SEIZURES [] REGENCY QUARTER',
  'SUSPECTS [AGENCY] PROVINCE YEAR',
  'SUSPECTS [] PROVINCE MONTH',
  'SUSPECTS [] REGENCY QUARTER',
  'WAITING [] PROVINCE MONTH',
  'WAITING [] REGENCY QUARTER',
];

describe('given a province with records of every kind of 2024', () => {
  let database: Database;
  let records: Records;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    records = new Records({ database });
    await records.province();
    for (const month of ['01', '06', '12']) {
      await records.report(`C${month}`, `2024-${month}-10`, { cleared: `2024-${month}-20` });
      await records.suspect('S', `C${month}`);
    }
    await database.pool.query(`
      INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, published)
        SELECT 'O' || m, 'P', 'RAID', '15.71', make_date(2024, m, 5), 'DONE', true FROM unnest(ARRAY[1, 12]) m;
      INSERT INTO records.seizure (key, agency_code, region_code, date, substance, quantity, unit)
        SELECT 's' || m, 'P', '15.71', make_date(2024, m, 5), 'METHAMPHETAMINE', m, 'GRAM' FROM unnest(ARRAY[1, 12]) m;
      INSERT INTO records.outreach (agency_code, region_code, date, kind, reached)
        SELECT 'B', '15.71', make_date(2024, m, 5), 'COUNSELLING', 30 FROM unnest(ARRAY[1, 12]) m;
      INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied, waiting)
        SELECT 'FJ', make_date(2024, m, 1), 50 * 30, 40 * 30, 7 FROM generate_series(1, 12) m`);
  });
  afterEach(() => database.close());

  const publishAt = (asOf: string, options: Partial<PublishOptions> = {}) =>
    publish(database.pool, { asOf, now: new Date(`${asOf}T00:00:00Z`), keys: testKeys, ...options });
  const cell = async (measure: string, period: string, region = '15') => {
    const { rows } = await database.pool.query<{ value: string | null }>(
      `SELECT value FROM release.cell JOIN release.current_release USING (release_id)
       WHERE measure = $1 AND breakdown = '' AND period = $2 AND region_code = $3`,
      [measure, period, region],
    );
    return rows[0] && Number(rows[0].value);
  };

  it('when it is published, then each table is as coarse as agreed, and bed-days are in none', async () => {
    await publishAt('2025-02-14');
    const { rows } = await database.pool.query<{ line: string }>(
      `SELECT concat_ws(' ', measure, '[' || breakdown || ']', r.level, min(period_unit)) AS line
       FROM release.cell c JOIN release.current_release USING (release_id) JOIN reference.region r ON r.code = c.region_code
       WHERE exactness = 'EXACT' GROUP BY measure, breakdown, r.level`,
    );
    expect(rows.map(({ line }) => line).sort()).toEqual([...agreed].sort());
  });

  it('when somebody is named in three reports, then the exact number of suspects counts three, by quarter in the regency', async () => {
    await publishAt('2025-02-14');
    expect([await cell('SUSPECTS', '2024'), await cell('SUSPECTS', '2024-06')]).toEqual([3, 1]);
    expect(await cell('SUSPECTS', '2024-Q2', '15.71')).toBe(1);
    expect(await cell('SUSPECTS', '2024-06', '15.71')).toBeUndefined();
  });

  it('when it is published, then cleared viewers keep months by regency and agency, bed-days and who waits', async () => {
    await publishAt('2025-02-14');
    const { rows } = await database.pool.query<{ line: string }>(
      `SELECT concat_ws(' ', measure, breakdown, key, trim_scale(value)) AS line
       FROM records.exact_event_cell JOIN release.current_release USING (release_id)
       WHERE period = '2024-06' AND region_code = '15.71' AND value > 0`,
    );
    expect(rows.map(({ line }) => line).sort()).toEqual([
      'BEDS   50',
      'BED_DAYS_AVAILABLE   1500',
      'BED_DAYS_OCCUPIED   1200',
      'CASES   1',
      'CASES AGENCY P 1',
      'CASES_CLEARED   1',
      'CASES_CLEARED AGENCY P 1',
      'OCCUPANCY   80',
      'SUSPECTS   1',
      'SUSPECTS AGENCY P 1',
      'WAITING   7',
    ]);
  });

  it('when reports come while the year is open, then exact tables follow them; once it is closed, not before its final day', async () => {
    await publishAt('2024-09-01');
    await records.report('LATE-1', '2024-06-11');
    await publishAt('2025-02-13');
    expect(await cell('CASES', '2024-Q2', '15.71')).toBe(2);
    await publishAt('2025-02-14');
    expect(await cell('CASES', '2024')).toBe(4);

    await records.report('LATE-2', '2024-06-12');
    const { waiting } = await publishAt('2026-06-30');
    expect(await cell('CASES', '2024-Q2', '15.71')).toBe(2);
    expect(await cell('CASES', '2024')).toBe(4);
    expect(waiting).toContainEqual({ year: 2024, finalFrom: '2026-07-01' });
    await publishAt('2026-07-01');
    expect(await cell('CASES', '2024-Q2', '15.71')).toBe(3);
    await records.report('LATE-3', '2024-06-13');
    await publishAt('2026-12-01');
    expect(await cell('CASES', '2024')).toBe(5);
  });

  it('when a mistake in a closed year is mended, then the release shows which year and why, and so do later ones', async () => {
    await publishAt('2025-02-14');
    await database.pool.query("DELETE FROM records.seizure WHERE key = 's1'");
    await publishAt('2025-03-01', { correct: { reason: 'counted twice', years: [2023] } });
    expect(await cell('SEIZURES', '2024')).toBe(2);
    await publishAt('2025-03-02', { correct: { reason: 'counted twice' } });
    expect(await cell('SEIZURES', '2024')).toBe(1);
    await publishAt('2025-04-01');
    const { rows } = await database.pool.query(
      'SELECT year, reason FROM release.correction JOIN release.current_release USING (release_id)',
    );
    expect(rows).toEqual([{ year: 2024, reason: 'counted twice' }]);
  });
});
