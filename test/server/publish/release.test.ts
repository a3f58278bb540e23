import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { publish } from '../../../server/publish/publish.js';
import { currentRelease } from '../../../server/release/reading/current-release.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

describe('given a release of synthetic records and a published figure', () => {
  let database: Database;
  let id: string;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
        ('ID', 'COUNTRY', NULL, 'Indonesia'), ('15', 'PROVINCE', 'ID', 'Jambi'), ('15.71', 'REGENCY', '15', 'Kota Jambi'),
        ('15.71.01', 'DISTRICT', '15.71', 'Telanaipura'), ('16', 'PROVINCE', 'ID', 'Sumatera Selatan'), ('16.71', 'REGENCY', '16', 'Palembang');
      INSERT INTO reference.agency (code, kind, name_id) VALUES ('P1', 'POLDA', 'Polda');
      INSERT INTO reference.observation (key, indicator, value, unit, period_start, period_end, region_code, source_title)
        VALUES ('o1', 'PREVALENCE', 1.73, 'percent', '2023-01-01', '2023-12-31', '15', 'Survei');
      INSERT INTO records.case_report (code, agency_code, region_code, reported, synthetic) VALUES
        ('C1', 'P1', '15.71.01', '2024-01-31', true), ('C2', 'P1', '15.71', '2024-02-01', true), ('C3', 'P1', '15', '2024-02-29', true)`);
    id = (
      await publish(database.pool, {
        asOf: '2024-05-01',
        now: new Date('2024-05-02T03:04:05Z'),
        keys: testKeys,
      })
    ).id;
  });
  afterAll(() => database.close());

  it('when the public role asks for the current release, then it gets it with the live reference version', async () => {
    await database.pool.query('UPDATE reference.reference_version SET version = 7');
    expect(await currentRelease(database.public)).toEqual({
      sigma: 5,
      threshold: 20,
      tablesPerPerson: 33,
      revisionsPerYear: 2,
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      asOf: new Date('2024-05-01'),
      dataUntil: new Date('2024-02-29'),
      publishedAt: new Date('2024-05-02T03:04:05Z'),
      synthetic: true,
      referenceVersion: 7,
    });
  });

  it('when the public role reads its cells, then districts count in all above, and provinces without records have none', async () => {
    const cells = await database.public.cell.findMany({
      where: { releaseId: id, measure: 'CASES', breakdown: '', periodUnit: 'MONTH' },
      orderBy: [{ regionCode: 'asc' }, { period: 'asc' }],
    });
    expect(cells.map(({ regionCode, period, value }) => `${regionCode} ${period} ${value}`)).toEqual([
      '15 2024-01 1',
      '15 2024-02 2',
    ]);
    const { rows } = await database.pool.query(
      `SELECT region_code || ' ' || period || ' ' || value::int AS line FROM records.exact_event_cell
       WHERE release_id = $1 AND measure = 'CASES' AND breakdown = '' AND period_unit = 'MONTH' ORDER BY 1`,
      [id],
    );
    expect(rows.map(({ line }) => line)).toEqual([
      '15 2024-01 1',
      '15 2024-02 2',
      '15.71 2024-01 1',
      '15.71 2024-02 1',
    ]);
  });

  it('when the figure changes later, then the release still says what it said', async () => {
    await database.pool.query('UPDATE reference.observation SET value = 9');
    const kept = await database.public.releasedObservation.findMany({ where: { releaseId: id } });
    expect(kept.map((one) => `${one.indicator} ${one.value} ${one.sourceTitle}`)).toEqual([
      'PREVALENCE 1.73 Survei',
    ]);
  });

  it.each([
    'release',
    'cell',
    'coverage',
    'observation',
    'indicator_point',
    'survival_curve',
    'cascade_stage',
    'revision',
    'correction',
  ])(
    'when somebody changes or deletes from release.%s, then PostgreSQL refuses even its owner',
    async (table) => {
      const column = table === 'release' ? 'id' : 'release_id';
      const changes = [
        `UPDATE release.${table} SET ${column} = ${column}`,
        `DELETE FROM release.${table} WHERE ${column} = $1`,
      ];
      await expect(database.pool.query(`TRUNCATE release.${table} CASCADE`)).rejects.toThrow(
        /a release is immutable/,
      );
      await expect(database.pool.query(changes[0] as string)).rejects.toThrow(/a release is immutable/);
      await expect(database.pool.query(changes[1] as string, [id])).rejects.toThrow(/a release is immutable/);
    },
  );

  it.each(['2024-02-30', '2024-13-01', '2024-5-1', ''])(
    'when the day to publish as of is "%s", then a sentence says how to write it',
    async (asOf) => {
      await expect(publish(database.pool, { asOf, now: new Date(), keys: testKeys })).rejects.toThrow(
        /write YYYY-MM-DD/,
      );
    },
  );

  it('when an import holds the records, then publishing is refused, and once it has ended publishes all of it', async () => {
    const options = { asOf: '2024-05-01', now: new Date(), keys: testKeys };
    const importing = await database.pool.connect();
    try {
      await importing.query('BEGIN; SELECT pg_advisory_xact_lock(7346001)');
      await importing.query(
        "INSERT INTO records.case_report (code, agency_code, region_code, reported, synthetic) VALUES ('C4', 'P1', '15', '2024-02-02', true)",
      );
      await expect(publish(database.pool, options)).rejects.toThrow(/an import .* is running/);
      await importing.query('COMMIT');
      const release = await publish(database.pool, options);
      const found = await database.public.cell.findFirst({
        where: {
          releaseId: release.id,
          measure: 'CASES',
          breakdown: '',
          period: '2024-02',
          regionCode: '15',
        },
      });
      expect(Number(found?.value)).toBe(3);
    } finally {
      importing.release();
    }
  });
});
