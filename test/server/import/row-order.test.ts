import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, take } from './fixtures.js';

/** Rows that say different things about the same people, cases and figures. */
const files: Record<string, { header: string; rows: string[] }> = {
  regions: {
    header: 'code,level,parent,name_id',
    rows: [
      '15.01,REGENCY,15,Kerinci',
      '15.01.01,DISTRICT,15.01,Gunung Raya',
      '16,PROVINCE,,Sumatera Selatan',
    ],
  },
  episodes: {
    header: 'client,facility,setting,admitted,sex,birth_year,region,discharged,outcome',
    rows: [
      'A1,BALAI,INPATIENT,2024-01-05,MALE,1990,15,2024-03-01,DROPPED_OUT',
      'A1,BALAI,INPATIENT,2024-06-05,,1991,15.71,2024-09-01,COMPLETED',
      'A1,BALAI,INPATIENT,2025-06-05,UNKNOWN,,,,',
      'A2,BALAI,INPATIENT,2024-01-05,FEMALE,1988,,2024-02-01,COMPLETED',
    ],
  },
  cases: {
    header: 'code,agency,region,reported',
    rows: ['LP/1,POLDA,15.71,2024-02-01', 'LP/2,POLDA,15,2024-02-02'],
  },
  seizures: {
    header: 'case,agency,region,date,substance,quantity,unit',
    rows: [
      'LP/1,POLDA,15.71,2024-02-01,METHAMPHETAMINE,1.5,GRAM',
      'LP/1,POLDA,15.71,2024-02-01,METHAMPHETAMINE,20,GRAM',
      ',POLDA,15.71,2024-02-01,ECSTASY,3,TABLET',
      ',POLDA,15.71,2024-02-01,ECSTASY,3,TABLET',
    ],
  },
  observations: {
    header: 'indicator,value,unit,period_start,period_end,region,source_title',
    rows: [
      'cases,399,case,2023-01-01,2023-03-31,15,Surat kabar',
      'cases,167,case,2023-01-01,2023-03-31,15,Koran lain',
      'cases,817,case,2024-01-01,2024-12-31,15,Polda',
    ],
  },
};

describe('given the same rows in another order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-order-'));
  let expected: string;

  async function filled(order: (rows: string[]) => string[]): Promise<string> {
    const database: Database = await createTestDatabase('empty');
    try {
      await base(database, folder);
      for (const [kind, { header, rows }] of Object.entries(files)) {
        await take(database, kind, csv(folder, kind, [header, ...order(rows)]));
      }
      return await contentOf(database);
    } finally {
      await database.close();
    }
  }

  beforeAll(async () => {
    expected = await filled((rows) => rows);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('when they are imported, then the database is the same', async () => {
    expect(await filled((rows) => [...rows].reverse())).toBe(expected);
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const order = (rows: string[]) =>
          fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), {
            seed,
            numRuns: 1,
          })[0] as string[];
        expect(await filled(order)).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });
});

/** Every row of every table, without the numbers that say only in which order rows came. */
async function contentOf(database: Database): Promise<string> {
  const tables = await database.pool.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('reference', 'records') AND table_type = 'BASE TABLE'
       AND table_name NOT IN ('import_record', 'record_history', 'imported_rows') ORDER BY 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const without = name === 'records.seizure' ? "- 'id' - 'key'" : "- 'id'";
    const rows = await database.pool.query<{ content: string }>(
      `SELECT (to_jsonb(t) ${without})::text AS content FROM ${name} t ORDER BY 1`,
    );
    parts.push(name, ...rows.rows.map((row) => row.content));
  }
  return parts.join('\n');
}
