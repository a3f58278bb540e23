import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { projectRoot } from '../../server/project-root.js';
import { createProvince } from '../attacks/support/population.js';
import { bareEnvironment } from '../support/bare-environment.js';
import { createTestDatabase } from '../support/database.js';

const main = join(projectRoot, 'dist', 'server', 'main.js');
const asOf = ['--as-of', '2026-06-30'];

describe('given clients that a steward imported with keys of this installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-publishing-'));
  const keys = join(folder, 'keys.json');
  let database: Database;

  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await take(Array.from({ length: 300 }, (_, at) => `C${at},F,INPATIENT,2024-0${1 + (at % 9)}-11,15.71`));
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const start = (...args: string[]) =>
    spawn(process.execPath, [main, ...args], {
      env: { ...bareEnvironment, SINERGI_DATA: folder, DATABASE_URL: database.url },
    });
  const run = async (...args: string[]) => {
    const child = start(...args);
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    const [status] = await once(child, 'close');
    return { status, out, err };
  };
  const take = async (rows: string[]) => {
    const file = join(folder, 'episodes.csv');
    writeFileSync(file, ['client,facility,setting,admitted,region', ...rows].join('\n'));
    expect(await run('import', 'episodes', file, '--source', 'bnnp')).toMatchObject({ status: 0 });
  };
  const current = async () => {
    const { rows } = await database.pool.query('SELECT release_id AS id FROM release.current_release');
    return rows[0]?.id;
  };

  /** As cleared viewers read it. */
  const admitted = async () => {
    const { rows } = await database.pool.query<{ people: number }>(
      `SELECT people FROM records.exact_cell JOIN release.current_release USING (release_id)
       WHERE measure = 'ADMITTED' AND breakdown = '' AND period = '2024' AND period_unit = 'YEAR' AND region_code = '15'`,
    );
    return rows[0]?.people ?? 0;
  };

  it('when it is tried first, then every year and revision is told and nothing is written', async () => {
    const tried = await run('publish', ...asOf, '--dry-run');
    expect(tried).toMatchObject({ status: 0 });
    expect(tried.out).toMatch(
      /2024 +drawn, provisional\n +2024 waits for its final drawing, at the first publish on or after 2026-07-01\nrelease [0-9a-f]{16} would be published: \d+ cells/,
    );
    expect(await current()).toBeUndefined();
  });

  it('when it is published, then steps are told on the way and the same again changes nothing', async () => {
    const first = await run('publish', ...asOf);
    expect(first.out).toMatch(/release [0-9a-f]{16} published: \d+ cells as of 2026-06-30/);
    expect(first.err).toMatch(/sinergi: ADMITTED REFERRAL YEAR: \d+ cells/);
    expect((await run('publish', ...asOf)).out).toMatch(
      /2024 +as before, revision 1, provisional\n.*waits.*\n.*stays: nothing that the public sees has changed/,
    );
  });

  it('when publishing is killed in the middle, then the old release stays, and the next run succeeds', async () => {
    const before = { release: await current(), admitted: await admitted() };
    await take(['LATE-1,F,INPATIENT,2024-05-05,15.01']);
    const publishing = start('publish', ...asOf);
    publishing.stderr.on('data', (text) => {
      if (String(text).includes('finding the people')) publishing.kill('SIGKILL');
    });
    expect(await once(publishing, 'close')).toEqual([null, 'SIGKILL']);
    expect({ release: await current(), admitted: await admitted() }).toEqual(before);
    expect((await run('publish', ...asOf)).out).toMatch(/2024 +as before, revision 1, provisional/);
    // The public is told nothing before the final day; cleared viewers read who came late.
    expect({ release: await current(), admitted: await admitted() }).toEqual({
      ...before,
      admitted: before.admitted + 1,
    });
  });

  it('when a year is to be drawn once more, then the years have to be said, and the reason is shown', async () => {
    await take(['LATE-2,F,INPATIENT,2024-05-06,15.02']);
    const refused = await run('publish', ...asOf, '--force', 'berkas klinik ditemukan');
    expect([refused.status, refused.err]).toEqual([
      1,
      expect.stringMatching(/say which years .* --year 2024/),
    ]);
    const forced = await run('publish', ...asOf, '--force', 'berkas klinik ditemukan', '--year', '2024');
    expect(forced.out).toMatch(/drawn once more, revision 2, provisional \(berkas klinik ditemukan\)/);
    // Once more on the final day.
    expect(forced.out).toContain('a year is drawn 3 times: ε = 12.4 per person and year instead of 9.9');
    expect((await run('publish', '--as-of', '2026-06-29')).err).toMatch(
      /publish as of that day or a later one/,
    );
  });

  it('when the keys are lost, then publishing says so instead of making new ones, and a backup brings them back', async () => {
    const backup = join(folder, 'backup.json');
    expect(await run('keys', 'backup', backup)).toMatchObject({ status: 0 });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect((await run('keys', 'backup', backup)).err).toMatch(/is there already; name a new file/);
    renameSync(keys, join(folder, 'lost.json'));
    const refused = await run('publish', ...asOf);
    expect(refused.err).toMatch(/the keys of this database are missing .* sinergi keys restore FILE/);
    expect(existsSync(keys)).toBe(false);

    const foreign = join(folder, 'foreign.json');
    const other = Buffer.alloc(32, 1).toString('base64');
    writeFileSync(foreign, JSON.stringify({ pseudonym: other, record: other, noise: other }));
    expect((await run('keys', 'restore', foreign)).err).toMatch(
      /other keys than those that filled this database/,
    );
    expect((await run('keys', 'restore', join(folder, 'none.json'))).err).toMatch(/there is no file/);
    expect(existsSync(keys)).toBe(false);

    expect(await run('keys', 'restore', backup)).toMatchObject({ status: 0 });
    expect(readFileSync(keys, 'utf8')).toBe(readFileSync(backup, 'utf8'));
    expect(statSync(keys).mode & 0o777).toBe(0o600);
    expect((await run('publish', ...asOf)).out).toMatch(/stays: nothing that the public sees has changed/);
  });

  it('when a table is exported, then the file is whole, or there is none', async () => {
    const out = join(folder, 'admitted.csv');
    expect(await run('export', 'ADMITTED', '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(out, 'utf8').split('\n')[0]).toContain('measure,age_band,referral,sex,substance');
    const nowhere = join(folder, 'none', 'admitted.csv');
    expect((await run('export', 'ADMITTED', '--out', nowhere)).err).toMatch(/could not be written: ENOENT/);
    expect((await run('export', 'CLIENTS')).err).toMatch(
      /there is no table CLIENTS; write one of OPERATIONS, /,
    );
  });
});
