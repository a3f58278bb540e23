import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { base } from '../fixtures.js';
import { retract, stewardOf } from './fixtures.js';

describe('given imports whose rows others rely on', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  const { taken, episodes, followUps, cases, suspects, assessments, expectRefusal } = stewardOf(
    () => database,
    folder,
  );
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterEach(() => database.close());
  afterAll(() => rmSync(folder, { recursive: true }));

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
});
