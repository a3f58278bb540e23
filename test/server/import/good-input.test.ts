import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { personOf } from '../../../server/import/pseudonym.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, dump, take, testKeys } from './fixtures.js';

describe('given files as offices export them', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-good-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('when parents stand after their children, then both come in', async () => {
    const parents = await database.pool.query(
      "SELECT parent_code FROM reference.region WHERE code = '15.71'",
    );
    expect(parents.rows).toEqual([{ parent_code: '15' }]);
  });

  it('when it is Windows-1252 with semicolons and line breaks in quotes, then the texts are right', async () => {
    const path = join(folder, 'old.csv');
    writeFileSync(
      path,
      iconv.encode('code;kind;name_id;name_en\r\nA1;COMMUNITY;"Café\r\nSehat";Übung\r\n', 'win1252'),
    );
    await take(database, 'agencies', path);
    const names = await database.pool.query(
      "SELECT name_id, name_en FROM reference.agency WHERE code = 'A1'",
    );
    expect(names.rows).toEqual([{ name_id: 'Café\r\nSehat', name_en: 'Übung' }]);
  });

  it('when it starts with a byte-order mark and has tabs, then it comes in all the same', async () => {
    const path = join(folder, 'tabs.csv');
    writeFileSync(path, '\ufeffcode\tkind\tname_id\nA2\tCOMMUNITY\tRumah Damping\n');
    expect(await take(database, 'agencies', path)).toMatchObject({ inserted: 1 });
  });

  it('when a row with a known key comes with another value, then it is updated and the old value is kept', async () => {
    const cases = (stage: string) =>
      csv(folder, 'cases', ['code,agency,region,reported,stage', `LP-7,POLDA,15,2026-01-05,${stage}`]);
    await take(database, 'cases', cases('INVESTIGATION'));
    expect(await take(database, 'cases', cases('P21'))).toMatchObject({ inserted: 0, updated: 1 });
    const history = await database.pool.query(
      "SELECT record_key, previous->>'stage' AS stage FROM records.record_history WHERE kind = 'cases'",
    );
    expect(history.rows).toEqual([{ record_key: 'LP-7', stage: 'INVESTIGATION' }]);
  });

  it('when a column is not in the file, then what is known of it stays', async () => {
    await take(
      database,
      'cases',
      csv(folder, 'cases', ['code,agency,region,reported', 'LP-7,POLDA,15,2026-01-05']),
    );
    const stage = await database.pool.query("SELECT stage FROM records.case_report WHERE code = 'LP-7'");
    expect(stage.rows).toEqual([{ stage: 'P21' }]);
  });

  it('when jurisdiction changes, then the new list takes the place of the old', async () => {
    await take(
      database,
      'agencies',
      csv(folder, 'agencies', ['code,kind,name_id,jurisdiction', 'BNNP,BNNP,BNNP Jambi,15']),
    );
    const list = await database.pool.query(
      "SELECT region_code FROM reference.agency_jurisdiction WHERE agency_code = 'BNNP'",
    );
    expect(list.rows).toEqual([{ region_code: '15' }]);
  });

  it('when it is a dry run, then the report is the same and nothing is written', async () => {
    const before = await dump(database);
    const file = csv(folder, 'cases', ['code,agency,region,reported', 'LP-8,POLDA,15,2026-01-05']);
    expect(await take(database, 'cases', file, { dryRun: true })).toMatchObject({ read: 1, inserted: 1 });
    expect(await dump(database)).toBe(before);
  });

  it('when a NIK is written with or without dots and spaces, then it is the same person in every source', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), fc.string(), fc.string(), (nik, one, other) => {
        const spaced = `${nik.slice(0, 6)}.${nik.slice(6, 12)} ${nik.slice(12)}`;
        expect(personOf(spaced, one, testKeys)).toEqual(personOf(nik, other, testKeys));
      }),
    );
  });

  it('when any other number is the same in two sources, then it is two people', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]\d{1,9}$/), (number) => {
        expect(personOf(number, 'bnnp', testKeys).pseudonym).not.toBe(
          personOf(number, 'polda', testKeys).pseudonym,
        );
      }),
    );
  });
});
