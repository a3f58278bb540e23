import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { publish } from '../../../server/publish/publish.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

const now = new Date('2025-06-01T00:00:00Z');
const options = { asOf: '2025-06-01', now, keys: testKeys };

const mended = { ...options, correct: { reason: 'wrong kind' } };

describe('given a small province with a year of records', () => {
  let database: Database;

  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
        ('15', 'PROVINCE', NULL, 'Jambi'), ('15.01', 'REGENCY', '15', 'Kerinci'), ('15.71', 'REGENCY', '15', 'Kota Jambi');
      INSERT INTO reference.agency (code, kind, name_id) VALUES ('P1', 'POLDA', 'Polda'), ('B1', 'BNNP', 'BNNP');
      INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES ('F1', 'B1', 'Balai', '15.71', 'BOTH');
      INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, published) VALUES
        ('O1', 'P1', 'RAID', '15.71', '2024-01-01', 'DONE', true), ('O2', 'P1', 'RAID', '15.71', '2024-03-31', NULL, true),
        ('O3', 'B1', 'ANTIK', '15', '2024-04-01', 'RUNNING', true), ('O4', 'P1', 'RAID', '15.71', '2024-02-01', 'CANCELLED', true),
        ('O5', 'P1', 'BORDER', '15.01', '2024-12-31', 'DONE', true), ('O6', 'P1', 'RAID', '15.01', '2024-05-01', 'PLANNED', true),
        ('O7', 'P1', 'RAID', '15.01', '2024-05-02', 'DONE', false), ('O8', 'P1', 'RAID', '15.01', '2025-01-09', 'DONE', false);
      INSERT INTO records.seizure (key, agency_code, region_code, date, substance, quantity, unit) VALUES
        ('s1', 'P1', '15.71', '2024-01-05', 'METHAMPHETAMINE', 0.125, 'GRAM'), ('s2', 'P1', '15.01', '2024-12-05', 'METHAMPHETAMINE', 10, 'GRAM'),
        ('s3', 'P1', '15.71', '2024-12-06', 'ECSTASY', 3, 'TABLET');
      INSERT INTO records.occupancy (facility_code, month, bed_days_available, bed_days_occupied, waiting) VALUES
        ('F1', '2024-01-01', 310, 200, 4), ('F1', '2024-03-01', 310, 300, 7);
    `);
  });
  afterEach(() => database.close());

  const cells = async (measure: string, breakdown: string, unit: string) => {
    const result = await database.pool.query<{ line: string }>(
      `SELECT concat_ws(' ', region_code, period, NULLIF(key, ''), coalesce(trim_scale(value)::text, reason::text)) AS line
       FROM release.cell JOIN release.current_release c USING (release_id)
       WHERE measure = $1 AND breakdown = $2 AND period_unit::text = $3 ORDER BY region_code, period, key`,
      [measure, breakdown, unit],
    );
    return result.rows.map((row) => row.line);
  };

  it('when it is published, then regencies add up to the province and zero is written as zero', async () => {
    await publish(database.pool, options);
    expect(await cells('OPERATIONS', '', 'YEAR')).toEqual(['15 2024 4', '15.01 2024 1', '15.71 2024 2']);
    expect(await cells('OPERATIONS', '', 'QUARTER')).toEqual([
      '15 2024-Q1 2',
      '15 2024-Q2 1',
      '15 2024-Q3 0',
      '15 2024-Q4 1',
      '15.01 2024-Q1 0',
      '15.01 2024-Q2 0',
      '15.01 2024-Q3 0',
      '15.01 2024-Q4 1',
      '15.71 2024-Q1 2',
      '15.71 2024-Q2 0',
      '15.71 2024-Q3 0',
      '15.71 2024-Q4 0',
    ]);
  });

  it('when an operation was cancelled, is planned or was not published, then it does not count, and nobody hears of it', async () => {
    await publish(database.pool, options);
    const february = (await cells('OPERATIONS', '', 'MONTH')).filter((line) => line.includes('2024-02'));
    expect(february).toEqual(['15 2024-02 0', '15.01 2024-02 0', '15.71 2024-02 0']);
    const listed = await database.public.publishedOperation.findMany({ orderBy: { code: 'asc' } });
    expect(listed.map(({ code }) => code)).toEqual(['O1', 'O2', 'O3', 'O5']);
    // Nor on which day the last one that is kept back began.
    const { rows } = await database.pool.query('SELECT data_until::text AS day FROM release.release');
    expect(rows).toEqual([{ day: '2024-12-31' }]);
  });

  it('when kinds are asked for, then every kind has a cell', async () => {
    await publish(database.pool, options);
    const province = (await cells('OPERATIONS', 'KIND', 'YEAR')).filter((line) => line.startsWith('15 '));
    expect(province).toEqual([
      '15 2024 ANTIK 1',
      '15 2024 BORDER 1',
      '15 2024 CHECKPOINT 0',
      '15 2024 INVESTIGATION 0',
      '15 2024 RAID 2',
    ]);
  });

  it('when quantities are added up, then they stay apart by unit and exact to the milligram', async () => {
    await publish(database.pool, options);
    expect(await cells('SEIZED', 'SUBSTANCE,UNIT', 'YEAR')).toEqual([
      '15 2024 ECSTASY|TABLET 3',
      '15 2024 METHAMPHETAMINE|GRAM 10.125',
      '15.01 2024 METHAMPHETAMINE|GRAM 10',
      '15.71 2024 ECSTASY|TABLET 3',
      '15.71 2024 METHAMPHETAMINE|GRAM 0.125',
    ]);
  });

  it('when a facility did not report a month, then that is said instead of zero, and a stock is that of the last month', async () => {
    await publish(database.pool, options);
    expect(await cells('BEDS', '', 'MONTH')).toEqual([
      '15 2024-01 10',
      '15 2024-02 NOT_REPORTED',
      '15 2024-03 10',
      '15.71 2024-01 10',
      '15.71 2024-02 NOT_REPORTED',
      '15.71 2024-03 10',
    ]);
    expect(await cells('WAITING', '', 'MONTH')).toEqual([
      '15 2024-01 FEWER_THAN_5',
      '15 2024-02 NOT_REPORTED',
      expect.stringMatching(/^15 2024-03 (5|10)$/),
    ]);
    expect(await cells('WAITING', '', 'QUARTER')).toEqual([
      expect.stringMatching(/^15 2024-Q1 (5|10)$/),
      expect.stringMatching(/^15.71 2024-Q1 (5|10)$/),
    ]);
  });

  it('when nothing changed, then publishing again keeps the release and every cell', async () => {
    const first = await publish(database.pool, options);
    const again = await publish(database.pool, { ...options, now: new Date(), keys: testKeys });
    expect(again).toEqual({ ...first, unchanged: true });
    expect((await database.pool.query('SELECT FROM release.release')).rowCount).toBe(1);
  });

  it('when something was mended, then there is a new release beside the old one, which stays as it was', async () => {
    const first = await publish(database.pool, options);
    await database.pool.query("UPDATE records.operation SET kind = 'ANTIK' WHERE code = 'O1'");
    const second = await publish(database.pool, { ...options, correct: { reason: 'wrong kind' } });
    expect(second.id).not.toBe(first.id);
    const old = await database.pool.query(
      "SELECT value FROM release.cell WHERE release_id = $1 AND key = 'RAID' AND region_code = '15' AND period = '2024'",
      [first.id],
    );
    expect(Number(old.rows[0].value)).toBe(2);
  });

  it('when publishing is killed in the middle, then the old release stays current, and the next publish succeeds', async () => {
    const first = await publish(database.pool, options);
    await database.pool.query("UPDATE records.operation SET kind = 'ANTIK' WHERE code = 'O1'");
    await database.pool.query(`CREATE FUNCTION kill_me() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'`);
    await database.pool.query(
      'CREATE TRIGGER kill_me AFTER INSERT ON release.coverage EXECUTE FUNCTION kill_me()',
    );
    await expect(publish(database.pool, mended)).rejects.toThrow();
    const current = await database.pool.query('SELECT release_id FROM release.current_release');
    expect(current.rows).toEqual([{ release_id: first.id }]);
    expect(
      (await database.pool.query('SELECT FROM release.cell WHERE release_id <> $1', [first.id])).rowCount,
    ).toBe(0);
    await database.pool.query('DROP TRIGGER kill_me ON release.coverage');
    expect((await publish(database.pool, mended)).unchanged).toBe(false);
  });

  it('when synthetic and real records stand together, then nothing is published', async () => {
    await database.pool.query("UPDATE records.operation SET synthetic = true WHERE code = 'O1'");
    await expect(publish(database.pool, options)).rejects.toThrow(/synthetic and real records/);
  });

  it('when no period is closed, then a sentence says so', async () => {
    await expect(publish(database.pool, { asOf: '2024-01-20', now, keys: testKeys })).rejects.toThrow(
      /nothing to publish/,
    );
    await expect(publish(database.pool, { asOf: 'soon', now, keys: testKeys })).rejects.toThrow(
      /write YYYY-MM-DD/,
    );
  });
});
