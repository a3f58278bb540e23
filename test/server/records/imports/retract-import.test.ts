import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { base, csv, take } from '../../import/fixtures.js';
import { content, lastImport, retract } from './fixtures.js';

describe('given imports that build on each other', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  const taken = async (kind: string, lines: string[]) => {
    await take(database, kind, csv(folder, kind, lines));
    return lastImport(database);
  };
  const episodes = (...rows: string[]) =>
    taken('episodes', ['client,facility,setting,admitted,sex,discharged', ...rows]);
  const followUps = (...rows: string[]) => taken('follow_ups', ['client,contacted,status', ...rows]);
  const cases = (...rows: string[]) => taken('cases', ['code,agency,region,reported,stage', ...rows]);
  const suspects = (...rows: string[]) => taken('suspects', ['suspect,case', ...rows]);
  const assessments = (...rows: string[]) => taken('tat_assessments', ['suspect,client,requested', ...rows]);
  const version = async () =>
    (await database.pool.query('SELECT version FROM reference.reference_version')).rows[0].version;
  const expectRefusal = async (importId: number, problem: Record<string, unknown>) => {
    const before = await content(database);
    expect(await retract(database, importId)).toMatchObject({ importId, ...problem });
    expect(await content(database)).toBe(before);
  };

  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterEach(() => database.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('when nobody made such an import, then it is not found', async () => {
    await expectRefusal(4711, {
      outcome: 'NOT_FOUND',
      message: { en: 'there is no import 4711', id: 'tidak ada impor 4711' },
    });
  });

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

  it('when it is retracted twice, then the second time says when and by whom it was', async () => {
    const id = await cases('LP/1,POLDA,15,2024-01-05,');
    await retract(database, id);
    await expectRefusal(id, {
      outcome: 'ALREADY_RETRACTED',
      by: 'steward',
      message: { en: `import ${id} was already retracted on 2026-10-01 by steward` },
    });
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

  it('when a later import changed its rows, then that one must be retracted first', async () => {
    const first = await cases('LP/1,POLDA,15,2024-01-05,');
    const second = await cases('LP/1,POLDA,15,2024-01-05,INVESTIGATION');
    const third = await cases('LP/1,POLDA,15,2024-01-05,P21');
    await expectRefusal(first, {
      outcome: 'CHANGED_SINCE',
      imports: [third, second],
      rowsChangedByHand: 0,
      message: {
        en: `later imports build on import ${first}; retract first, in this order: ${third}, ${second}`,
        id: `impor sesudahnya bergantung pada impor ${first}; tarik dahulu, menurut urutan ini: ${third}, ${second}`,
      },
    });
    for (const id of [third, second, first])
      expect(await retract(database, id)).toMatchObject({ outcome: 'RETRACTED' });
  });

  it('when a later import changed only a list of its rows, then that one must be retracted first', async () => {
    const first = await taken('agencies', ['code,kind,name_id', 'A1,COMMUNITY,Rumah Damping']);
    const second = await taken('agencies', [
      'code,kind,name_id,jurisdiction',
      'A1,COMMUNITY,Rumah Damping,15',
    ]);
    await expectRefusal(first, { outcome: 'CHANGED_SINCE', imports: [second] });
  });

  it('when a later import replaced what named its rows, then that one must be retracted first', async () => {
    await taken('agencies', ['code,kind,name_id', 'A1,COMMUNITY,Rumah Damping']);
    const made = await taken('regions', ['code,level,name_id', '15.72,REGENCY,Sungai Penuh']);
    const named = await taken('agencies', [
      'code,kind,name_id,jurisdiction',
      'A1,COMMUNITY,Rumah Damping,15.72',
    ]);
    const replaced = await taken('agencies', [
      'code,kind,name_id,jurisdiction',
      'A1,COMMUNITY,Rumah Damping,15',
    ]);
    await expectRefusal(made, { outcome: 'CHANGED_SINCE', imports: [replaced] });
    for (const id of [replaced, named, made])
      expect(await retract(database, id)).toMatchObject({ outcome: 'RETRACTED' });
  });

  it('when people changed a row of it, made or updated, then it says how many and is not retracted', async () => {
    const target = (value: string, year = '2025') => `relapse,15,${year},${value}`;
    const header = 'indicator,region,year,value';
    const made = await taken('targets', [header, target('0.1')]);
    const updated = await taken('targets', [header, target('0.2'), target('0.3', '2026')]);
    const setBy = (who: string, year: number) =>
      database.pool.query('UPDATE reference.target SET set_by = $1 WHERE year = $2', [who, year]);
    await setBy('Gubernur', 2025);
    await expectRefusal(updated, {
      outcome: 'CHANGED_SINCE',
      imports: [],
      rowsChangedByHand: 1,
      message: {
        en: `people have changed rows of import ${updated} since, at least 1; correct these rows instead`,
      },
    });
    await setBy('Gubernur', 2026);
    await expectRefusal(updated, { outcome: 'CHANGED_SINCE', rowsChangedByHand: 2 });
    await expectRefusal(made, { outcome: 'CHANGED_SINCE', imports: [updated] });
  });

  it('when people change a row between two imports and the later is retracted, then the earlier still notices', async () => {
    const header = 'indicator,region,year,value';
    const made = await taken('targets', [header, 'relapse,15,2025,0.1']);
    await database.pool.query("UPDATE reference.target SET set_by = 'Gubernur'");
    const updated = await taken('targets', [header, 'relapse,15,2025,0.2']);
    expect(await retract(database, updated)).toMatchObject({ outcome: 'RETRACTED' });
    await expectRefusal(made, { outcome: 'CHANGED_SINCE', imports: [], rowsChangedByHand: 1 });
  });

  it('when rows were deleted past the application, then it counts as a change by hand', async () => {
    const id = await cases('LP/1,POLDA,15,2024-01-05,', 'LP/2,POLDA,15,2024-01-05,');
    await database.pool.query("DELETE FROM records.case_report WHERE code = 'LP/2'");
    await expectRefusal(id, { outcome: 'CHANGED_SINCE', rowsChangedByHand: 1 });
  });

  it('when what a row named before is gone, then it counts as a change by hand and the transaction lives on', async () => {
    await taken('regions', ['code,level,name_id', '15.72,REGENCY,Sungai Penuh']);
    await cases('LP/1,POLDA,15.72,2024-01-05,');
    const moved = await cases('LP/1,POLDA,15,2024-01-05,');
    await database.pool.query("DELETE FROM reference.region WHERE code = '15.72'");
    await expectRefusal(moved, { outcome: 'CHANGED_SINCE', rowsChangedByHand: 1 });
  });

  it('when other rows name its rows, then it says which and how many, also where the key would go empty', async () => {
    const id = await cases('LP/1,POLDA,15,2024-01-05,', 'LP/2,POLDA,15,2024-01-05,');
    await taken('seizures', [
      'case,agency,region,date,substance,quantity,unit',
      'LP/1,POLDA,15,2024-01-05,ECSTASY,1,TABLET',
    ]);
    await suspects('S1,LP/1', 'S2,LP/1');
    await expectRefusal(id, {
      outcome: 'STILL_USED',
      usedBy: [
        { table: 'records.seizure', rows: 1 },
        { table: 'records.suspect', rows: 2 },
      ],
      message: {
        en: `other rows rely on what import ${id} brought: 1 seizures, 2 suspects; retract or correct these first`,
        id: `baris lain bergantung pada impor ${id}: 1 barang bukti, 2 tersangka; tarik atau betulkan dahulu`,
      },
    });
  });

  it('when a later assessment names its suspect, then it is still used; an earlier one does not bind it', async () => {
    await cases('LP/1,POLDA,15,2024-01-05,');
    await assessments('S1,,2024-02-01');
    const id = await suspects('S1,LP/1', 'S2,LP/1');
    const after = await assessments('S2,,2024-02-01');
    await expectRefusal(id, {
      outcome: 'STILL_USED',
      usedBy: [{ table: 'records.tat_assessment', rows: 1 }],
    });
    await retract(database, after);
    expect(await retract(database, id)).toMatchObject({ outcome: 'RETRACTED' });
  });

  it('when people recorded a follow-up of its client, then it is still used', async () => {
    const id = await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,2024-02-01');
    await database.pool.query(
      `INSERT INTO records.follow_up (client_pseudonym, key_date, contacted, status)
       SELECT pseudonym, '2024-03-01', '2024-03-01', 'ABSTINENT' FROM records.client`,
    );
    await expectRefusal(id, { outcome: 'STILL_USED', usedBy: [{ table: 'records.follow_up', rows: 1 }] });
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

  it('when it closed an episode and a later one is open, then the two would be open at once', async () => {
    await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,');
    const closed = await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,2024-02-01');
    const opened = await episodes('C1,BALAI,INPATIENT,2024-03-05,MALE,');
    await expectRefusal(closed, { outcome: 'STILL_USED', usedBy: [{ table: 'records.episode', rows: 1 }] });
    await retract(database, opened);
    expect(await retract(database, closed)).toMatchObject({ outcome: 'RETRACTED' });
  });

  it('when a follow-up would come to lie before the first admission, then it is still used', async () => {
    const first = await episodes('C1,BALAI,INPATIENT,2024-01-05,MALE,2024-02-01');
    await episodes('C1,BALAI,INPATIENT,2024-06-05,,2024-07-01');
    const contacted = await followUps('C1,2024-03-01,ABSTINENT', 'C1,2024-08-01,ABSTINENT');
    await expectRefusal(first, { outcome: 'STILL_USED', usedBy: [{ table: 'records.follow_up', rows: 1 }] });
    await retract(database, contacted);
    expect(await retract(database, first)).toMatchObject({ outcome: 'RETRACTED' });
  });

  it('when it comes from before the rows of imports were kept, then it is not undone', async () => {
    const made = await cases('LP/1,POLDA,15,2024-01-05,');
    const updated = await cases('LP/1,POLDA,15,2024-01-05,P21');
    await database.pool.query('DELETE FROM records.imported_rows WHERE import_id = $1', [made]);
    await database.pool.query("UPDATE records.record_history SET table_name = ''");
    for (const id of [updated, made]) await expectRefusal(id, { outcome: 'NOT_KEPT' });
  });
});
