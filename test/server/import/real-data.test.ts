import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { csv, dump, take } from './fixtures.js';
import { hasSharedData, mapping, sharedData } from './shared-data.js';

const reason = hasSharedData ? '' : ' (skipped: ../shared/data is not here)';

describe.skipIf(!hasSharedData)(`given foreign registers and mapping files${reason}`, () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-import-'));
  const number = async (sql: string) =>
    Number((await database.pool.query<{ n: string }>(`SELECT (SELECT ${sql}) AS n`)).rows[0]?.n);

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    const regions = [
      'code,level,name_id',
      'US,COUNTRY,Amerika Serikat',
      'CO,COUNTRY,Kolombia',
      'ID,COUNTRY,Indonesia',
      '15,PROVINCE,Jambi',
      '35,PROVINCE,Jawa Timur',
    ];
    await take(database, 'regions', csv(folder, 'regions', regions));
    const agencies = [
      'code,kind,name_id',
      'CTN,REHAB_CENTRE,Clinical Trials Network',
      'PONAL,MABES,Policía Nacional',
    ];
    await take(database, 'agencies', csv(folder, 'agencies', agencies));
    await take(database, 'regions', sharedData('geo/jambi_code_crosswalk.csv'), {
      mapping: mapping('jambi-regions'),
    });
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('when the treatment trials come in, then every episode and test is there with its status', async () => {
    const episodes = sharedData('treatment/ctn0094-episodes.csv');
    const tests = sharedData('treatment/ctn0094-weekly-tests.csv');
    const sites = await take(database, 'facilities', episodes, {
      source: 'ctn',
      mapping: mapping('ctn0094-facilities'),
    });
    expect(sites).toMatchObject({ read: 2492, inserted: 32 });
    expect(
      await take(database, 'episodes', episodes, { source: 'ctn', mapping: mapping('ctn0094-episodes') }),
    ).toMatchObject({ inserted: 2492 });
    expect(
      await take(database, 'follow_ups', tests, { source: 'ctn', mapping: mapping('ctn0094-weekly-tests') }),
    ).toMatchObject({ inserted: 49426 });
    const statuses = await database.pool.query(
      'SELECT status, count(*)::int AS n FROM records.follow_up GROUP BY 1 ORDER BY 1',
    );
    expect(statuses.rows).toEqual([
      { status: 'ABSTINENT', n: 17275 },
      { status: 'RELAPSED', n: 8381 },
      { status: 'UNKNOWN', n: 23770 },
    ]);
    expect(await number('count(*) FROM records.client')).toBe(2492);
    expect(await number("count(*) FROM records.client WHERE sex = 'MALE'")).toBeGreaterThan(1000);
  });

  it('when the same files come in again, then the database stays as it was', async () => {
    const before = await dump(database);
    const again = await take(database, 'follow_ups', sharedData('treatment/ctn0094-weekly-tests.csv'), {
      source: 'ctn',
      mapping: mapping('ctn0094-weekly-tests'),
    });
    expect(again).toMatchObject({ inserted: 0, updated: 0, unchanged: 49426 });
    const episodes = await take(database, 'episodes', sharedData('treatment/ctn0094-episodes.csv'), {
      source: 'ctn',
      mapping: mapping('ctn0094-episodes'),
    });
    expect(episodes).toMatchObject({ inserted: 0, updated: 0 });
    expect(await dump(database)).toBe(before);
  });

  it('when a police register of another country comes in, then quantities add up to the gram', async () => {
    const file = sharedData('enforcement/colombia-police-seizures-2018.csv');
    expect(
      await take(database, 'regions', file, { source: 'ponal', mapping: mapping('colombia-regions') }),
    ).toMatchObject({ inserted: 41 });
    const mapped = { source: 'ponal', mapping: mapping('colombia-seizures') };
    expect(await take(database, 'seizures', file, mapped)).toMatchObject({ inserted: 1000 });
    expect(await take(database, 'seizures', file, mapped)).toMatchObject({ inserted: 0, unchanged: 1000 });
    expect(await number('sum(quantity) FROM records.seizure')).toBe(126824);
  });

  it('when the published figures come in, then all 39 stand side by side', async () => {
    const file = sharedData('published/indonesia_published_figures.csv');
    expect(
      await take(database, 'observations', file, { mapping: mapping('published-figures') }),
    ).toMatchObject({ inserted: 39 });
  });
});
