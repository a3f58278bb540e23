import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { base, csv, take } from '../fixtures.js';
import { content, retract, stewardOf } from './fixtures.js';

describe('given an import that nothing builds on', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  const { taken, episodes, followUps, cases, expectRefusal } = stewardOf(() => database, folder);
  const version = async () =>
    (await database.pool.query('SELECT version FROM reference.reference_version')).rows[0].version;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterEach(() => database.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('when it is retracted, then the counts, the reason and who did it are kept', async () => {
    await cases('LP/1,POLDA,15,2024-01-05,INVESTIGATION');
    const id = await cases('LP/1,POLDA,15,2024-01-05,P21', 'LP/2,POLDA,15,2024-01-06,');
    expect(await retract(database, id)).toEqual({
      outcome: 'RETRACTED',
      importId: id,
      removed: [{ table: 'records.case_report', rows: 1 }],
      restored: [{ table: 'records.case_report', rows: 1 }],
      kept: [],
    });
    const record = await database.pool.query(
      'SELECT retracted_at, retracted_by, retract_reason FROM records.import_record WHERE id = $1',
      [id],
    );
    expect(record.rows).toEqual([
      {
        retracted_at: new Date('2026-10-01T00:00:00Z'),
        retracted_by: 'steward',
        retract_reason: 'wrong file',
      },
    ]);
  });

  it('when nobody made such an import, then it is not found', async () => {
    await expectRefusal(4711, {
      outcome: 'NOT_FOUND',
      message: { en: 'there is no import 4711', id: 'tidak ada impor 4711' },
    });
    await expectRefusal(4_711_000_000, { outcome: 'NOT_FOUND' });
  });

  it('when it is retracted twice, then the second time says when and by whom it was', async () => {
    const id = await cases('LP/1,POLDA,15,2024-01-05,');
    await retract(database, id);
    await expectRefusal(id, {
      outcome: 'ALREADY_RETRACTED',
      by: 'steward',
      message: { en: `import ${id} was already retracted on 2026-10-01 by steward` },
    });
  });

  it('when it comes from before the rows of imports were kept, then it is not undone', async () => {
    const made = await cases('LP/1,POLDA,15,2024-01-05,');
    const updated = await cases('LP/1,POLDA,15,2024-01-05,P21');
    await database.pool.query('DELETE FROM records.imported_rows WHERE import_id = $1', [made]);
    await database.pool.query("UPDATE records.record_history SET table_name = ''");
    for (const id of [updated, made]) await expectRefusal(id, { outcome: 'NOT_KEPT' });
  });
  it('when it is taken again after it was retracted, then it comes in as for the first time', async () => {
    const lines = ['client,started,mentor', 'C1,2024-02-01,M1'];
    await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,2024-02-01');
    const id = await taken('aftercare', lines);
    const whole = await content(database);
    await retract(database, id);
    expect(await take(database, 'aftercare', csv(folder, 'aftercare', lines))).toMatchObject({ inserted: 1 });
    const numberless = (text: string) => text.replace(/"id": \d+/g, '');
    expect(numberless(await content(database))).toBe(numberless(whole));
  });

  it('when public facts change, then caches renew; when cases do, then they need not', async () => {
    const before = await version();
    await retract(database, await cases('LP/1,POLDA,15,2024-01-05,'));
    expect(await version()).toBe(before);
    const id = await taken('agencies', ['code,kind,name_id,jurisdiction', 'BNNP,BNNP,BNNP Jambi,15']);
    await retract(database, id);
    expect(await version()).toBe(before + 2);
  });

  it('when a later import has an episode of its client, then the client becomes that import’s and goes with it', async () => {
    const before = await content(database);
    const first = await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,2024-02-01');
    const second = await episodes('C1,BALAI,INPATIENT,2024-06-05,,2024-07-01');
    const third = await followUps('C1,2024-08-01,ABSTINENT');
    expect(await retract(database, first)).toMatchObject({
      removed: [{ table: 'records.episode', rows: 1 }],
      kept: [{ table: 'records.client', rows: 1 }],
    });
    await expectRefusal(second, { outcome: 'STILL_USED', usedBy: [{ table: 'records.follow_up', rows: 1 }] });
    await retract(database, third);
    expect(await retract(database, second)).toMatchObject({
      removed: [
        { table: 'records.episode', rows: 1 },
        { table: 'records.client', rows: 1 },
      ],
    });
    expect(await content(database)).toBe(before);
  });
});
