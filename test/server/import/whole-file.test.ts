import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, dump, take } from './fixtures.js';

describe('given a file that is judged as a whole', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-whole-'));
  const nik = '1571 0123 4567 8901';
  const one = async (sql: string) => (await database.pool.query(sql)).rows[0];
  const version = async () => (await one('SELECT version FROM reference.reference_version')).version;
  const imports = async () => (await one('SELECT count(*)::int AS n FROM records.import_record')).n;
  const episodes = (rows: string[]) =>
    csv(folder, 'episodes', ['client,facility,setting,admitted,discharged,outcome', ...rows]);

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('when only a list changes, then the row counts as updated, its old list is kept and caches renew', async () => {
    const file = csv(folder, 'agencies', ['code,kind,name_id,jurisdiction', 'BNNP,BNNP,BNNP Jambi,15']);
    const before = await version();
    expect(await take(database, 'agencies', file)).toMatchObject({ updated: 1, unchanged: 0 });
    expect(await version()).toBe(before + 1);
    expect(
      await one(
        "SELECT previous FROM records.record_history WHERE kind = 'agencies' AND record_key = 'BNNP'",
      ),
    ).toEqual({ previous: { jurisdiction: ['15', '15.71'] } });
    expect(await take(database, 'agencies', file)).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await version()).toBe(before + 1);
  });

  it('when an episode is opened a thousand lines before the earlier one is closed, then both come in', async () => {
    await take(database, 'episodes', episodes(['R1,BALAI,INPATIENT,2024-01-01,,']));
    const others = Array.from(
      { length: 1200 },
      (_, n) => `X${n},BALAI,INPATIENT,2024-01-01,2024-02-01,OTHER`,
    );
    const opened = 'R1,BALAI,INPATIENT,2024-05-01,,';
    const closed = 'R1,BALAI,INPATIENT,2024-01-01,2024-03-01,COMPLETED';
    expect(await take(database, 'episodes', episodes([opened, ...others, closed]))).toMatchObject({
      inserted: 1201,
      updated: 1,
    });
  });

  it('when a second episode stays open, then the line is named and nothing is written', async () => {
    const before = await dump(database);
    await expect(
      take(
        database,
        'episodes',
        episodes(['R2,BALAI,INPATIENT,2024-01-01,,', 'R2,BALAI,INPATIENT,2024-02-01,,']),
      ),
    ).rejects.toThrow(/line 3, column discharged: .*two open episodes/);
    expect(await dump(database)).toBe(before);
  });

  it('when it has a header and no rows, then not even an import record stays', async () => {
    const before = await imports();
    await expect(take(database, 'episodes', episodes([]))).rejects.toThrow(/has a header but no rows/);
    expect(await imports()).toBe(before);
  });

  it.each([
    ['a NIK in a date', `A1,BALAI,INPATIENT,${nik},,`, /line 2, column admitted: "•••" is no date/],
    ['a NIK in a code', 'A1,1571012345678901,INPATIENT,2024-01-01,,', /column facility: "•••" is an unknown/],
    ["the client's number in another column", 'K-77,BALAI,K-77,2024-01-01,,', /column setting: "•••"/],
  ])('when there is %s, then the message hides it', async (_, row, sentence) => {
    const refusal = await take(database, 'episodes', episodes([row])).catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'RowsRefusedError', message: expect.stringMatching(sentence) });
    expect(JSON.stringify([refusal, String(refusal)])).not.toMatch(/1571.?0123|K-77/);
  });

  it('when a date lies before 1900, then the row is refused', async () => {
    const row = 'A1,BALAI,INPATIENT,0000-01-01,,';
    await expect(take(database, 'episodes', episodes([row]))).rejects.toThrow(/"0000-01-01" is no date/);
  });

  it('when an agency is its own parent, then the row is refused', async () => {
    const file = csv(folder, 'agencies', ['code,kind,name_id,parent', 'BNNK,BNNK,BNNK Jambi,BNNK']);
    await expect(take(database, 'agencies', file)).rejects.toThrow(
      /line 2, column parent: "BNNK" is the row's own/,
    );
  });
});
