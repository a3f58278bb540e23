import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditKeyOf } from '../../../server/access/audit/audit-key.js';
import { backupKeys, restoreKeys } from '../../../server/commands/keys.command.js';
import { readConfig } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { readOrCreateKeys } from '../../../server/keys/keys.js';
import { createTestDatabase } from '../../support/database.js';

describe('given an installation that has keys and an audit', () => {
  let database: Database;
  let folder: string;
  const place = (name: string) => join(folder, name);
  const config = (data: string) => readConfig({ DATABASE_URL: database.url, SINERGI_DATA: place(data) });
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sinergi-backup-'));
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    readOrCreateKeys(place('old'), {});
    await auditKeyOf(place('old'), {})(true);
    backupKeys(config('old'), place('backup.json'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  afterAll(() => database.close());

  it('when they are backed up and put back elsewhere, then both are what they were', async () => {
    await restoreKeys(config('new'), place('backup.json'));
    for (const name of ['keys.json', 'audit-key']) {
      expect(readFileSync(place(`new/${name}`), 'utf8'), name).toBe(
        readFileSync(place(`old/${name}`), 'utf8'),
      );
    }
    await restoreKeys(config('new'), place('backup.json'));
  });

  it('when another audit key is in place, then nothing is put back', async () => {
    await auditKeyOf(place('new'), {})(true);
    await expect(restoreKeys(config('new'), place('backup.json'))).rejects.toThrow(
      /audit-key holds another key/,
    );
    expect(existsSync(place('new/keys.json'))).toBe(false);
  });

  it('when the backup holds other keys than those that filled the database, then nothing is put back', async () => {
    await database.pool.query("INSERT INTO records.key_check VALUES ('noise', 'other')");
    await expect(restoreKeys(config('new'), place('backup.json'))).rejects.toThrow(
      /look for the right backup/,
    );
    expect(existsSync(place('new/audit-key'))).toBe(false);
    await database.pool.query('DELETE FROM records.key_check');
  });

  it('when the backup is of before there was an audit, then the other keys are put back', async () => {
    const { audit: _, ...older } = JSON.parse(readFileSync(place('backup.json'), 'utf8'));
    writeFileSync(place('older.json'), JSON.stringify(older));
    await restoreKeys(config('new'), place('older.json'));
    expect([existsSync(place('new/keys.json')), existsSync(place('new/audit-key'))]).toEqual([true, false]);
  });
});
