import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { tokenCommand } from '../../../server/commands/token.command.js';
import { readConfig } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, take, testKeys } from '../import/fixtures.js';

describe('given imported aftercare with a mentor who has a number', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-mentor-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
    await take(
      database,
      'episodes',
      csv(folder, 'episodes', [
        'client,facility,setting,admitted,discharged,outcome',
        'K-1,BALAI,INPATIENT,2024-01-01,2024-03-01,COMPLETED',
      ]),
    );
    await take(
      database,
      'aftercare',
      csv(folder, 'aftercare', ['client,started,mentor', 'K-1,2024-03-05,M-7']),
    );
    const base64 = Object.entries(testKeys).map(([name, key]) => [name, key.toString('base64')]);
    vi.stubEnv('SINERGI_KEYS', JSON.stringify(Object.fromEntries(base64)));
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    vi.unstubAllEnvs();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const issue = async (options: { role?: 'MENTOR' | 'STEWARD'; mentor: string; source?: string }) => {
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const config = readConfig({ DATABASE_URL: database.url, SINERGI_DATA: folder });
    await tokenCommand(config, { role: 'MENTOR', agency: 'BNNP', subject: 'ani', hours: '1', ...options });
    return decodeJwt(written.join('').trim());
  };

  it('when a token is issued for the number, then it names the pseudonym that the aftercare has', async () => {
    const { rows } = await database.pool.query('SELECT mentor_pseudonym FROM records.aftercare');
    expect(await issue({ mentor: 'M-7', source: 'test' })).toMatchObject({
      role: 'MENTOR',
      sub: 'ani',
      mentor: rows[0].mentor_pseudonym,
    });
  });

  it.each([
    [{ mentor: 'M-8', source: 'test' }, /no aftercare names a mentor with this number of test/],
    [{ mentor: 'M-7' }, /name the register .* --source/],
    [{ role: 'STEWARD' as const, mentor: 'M-7', source: 'test' }, /for the role MENTOR/],
  ])('when the options are %j, then the sentence tells what to write', async (options, sentence) => {
    await expect(issue(options)).rejects.toThrow(sentence);
  });
});
