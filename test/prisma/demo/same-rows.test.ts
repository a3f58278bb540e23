import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

/** Written by publishing, not by the import. */
const published = /^records\.(exact_|drawing|drawn_part|key_check)/;

async function digests(): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables
     WHERE schemaname IN ('reference', 'records') ORDER BY 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows.filter((row) => !published.test(row.name))) {
    const { rows: digest } = await database.pool.query<{ rows: string; digest: string }>(
      `SELECT count(*) AS rows,
              left(encode(sha256(convert_to(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), 'UTF8')), 'hex'), 16) AS digest
       FROM ${name} t HAVING count(*) > 0`,
    );
    if (digest[0]) found[name] = `${digest[0].rows} rows ${digest[0].digest}`;
  }
  return found;
}

/** Rows and digest of each table that the demonstration fills. Whoever changes the demonstration on purpose writes them anew. */
const rowsOfDemonstration = {
  'records.aftercare': '1854 rows ebcafcbd40ccc74b',
  'records.case_report': '4593 rows 72bb581db597ac70',
  'records.client': '5105 rows eebd3a6517765331',
  'records.episode': '5435 rows 2812075728a08bcb',
  'records.follow_up': '14100 rows 7ac54e49c9702f1b',
  'records.import_record': '21 rows 746532ad51464f44',
  'records.imported_rows': '75 rows 8dfe2f02598a793f',
  'records.occupancy': '264 rows 31a72589a488781c',
  'records.officer': '155 rows 1d3b5fcd4367b571',
  'records.officer_position': '173 rows b40bd52c138f147f',
  'records.operation': '812 rows abdf87fdbff0f707',
  'records.operation_partner': '188 rows 9a52c0f3d7fa2a67',
  'records.outreach': '905 rows 2346e4d73ff6fe46',
  'records.score': '11288 rows 77f7bd0f4c080038',
  'records.seizure': '4902 rows 8c397e7e0b481f72',
  'records.suspect': '6206 rows 84e79ad75a87aa48',
  'records.tat_assessment': '1307 rows 7a3b1d1d2ee09fba',
  'reference.agency': '54 rows 001f761eb7156cc3',
  'reference.agency_jurisdiction': '56 rows 25bd65decb85e6fc',
  'reference.article': '12 rows a4be306a870a4be2',
  'reference.facility': '12 rows 9938685fa6778007',
  'reference.observation': '75 rows 1094d65003a60ada',
  'reference.reference_version': '1 rows f0e7b998b8cb41bc',
  'reference.region': '13 rows ac9e5e5a23a1e679',
  'reference.target': '26 rows 46a81e24f22ec851',
};

describe('given the demonstration', () => {
  // Ids, pseudonyms and import records included: whoever cites the demonstration finds the same everywhere.
  test('when its rows are read, then they are the same as on every machine', async () => {
    expect(await digests()).toEqual(rowsOfDemonstration);
  });
});
