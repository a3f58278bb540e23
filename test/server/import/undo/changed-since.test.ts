import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { base } from '../fixtures.js';
import { retract, stewardOf } from './fixtures.js';

describe('given imports whose rows were changed since', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  const { taken, cases, targets, expectRefusal } = stewardOf(() => database, folder);
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterEach(() => database.close());
  afterAll(() => rmSync(folder, { recursive: true }));

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
    const made = await targets(target('0.1'));
    const updated = await targets(target('0.2'), target('0.3', '2026'));
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
    const made = await targets('relapse,15,2025,0.1');
    await database.pool.query("UPDATE reference.target SET set_by = 'Gubernur'");
    const updated = await targets('relapse,15,2025,0.2');
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
});
