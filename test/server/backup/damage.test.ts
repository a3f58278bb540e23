import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupError } from '../../../server/backup/backup.error.js';
import { keysOfBackup, readBackup } from '../../../server/backup/read-backup.js';
import { restoreBackup } from '../../../server/backup/restore-backup.js';
import type { SealKeys } from '../../../server/backup/seal-keys.js';
import { backupCommand } from '../../../server/commands/backup.command.js';
import { restoreCommand } from '../../../server/commands/restore.command.js';
import { type Installation, passphrase, workshop } from './installation.js';

describe('given a backup of the demonstration', () => {
  let work: ReturnType<typeof workshop>;
  let source: Installation;
  let target: Installation;
  let file: string;
  let damaged: string;
  let keys: SealKeys;
  let bytes: Buffer;
  beforeAll(async () => {
    work = workshop();
    source = await work.installation('demo');
    [file, damaged] = [work.place('backup'), work.place('damaged')];
    await backupCommand(source.config, file);
    keys = await keysOfBackup(file, passphrase);
    bytes = readFileSync(file);
  });
  afterAll(() => work.close());

  const release = async ({ database }: Installation) =>
    (await database.pool.query('SELECT release_id FROM release.current_release')).rows[0]?.release_id;

  it('when one byte is changed or the end is cut off, at any of many places, then it is refused', async () => {
    copyFileSync(file, damaged);
    const place = fc.integer({ min: keys.header.length, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, isCut) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ by;
        writeFileSync(damaged, isCut ? bytes.subarray(0, at) : changed);
        await expect(readBackup(damaged, keys)).rejects.toThrow(BackupError);
      }),
      { numRuns: 12 },
    );
  });

  it('when its first line is changed anywhere, then it is refused', async () => {
    for (let at = 0; at < keys.header.length; at += 40) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      writeFileSync(damaged, changed);
      await expect(keysOfBackup(damaged, passphrase), `byte ${at}`).rejects.toThrow(BackupError);
    }
  });

  it('when it is damaged while it is restored, then the half that was written is undone', async () => {
    target = await work.installation('bare');
    const content = await readBackup(file, keys);
    copyFileSync(file, damaged);
    truncateSync(damaged, Math.floor(bytes.length * 0.9));
    const { url } = target.database;
    const into = { url, dataDirectory: target.dataDirectory, env: {} };
    mkdirSync(target.dataDirectory);
    await expect(restoreBackup(damaged, keys, content, into)).rejects.toThrow(
      /was changed, or the file was cut short/,
    );
    expect(await release(target)).toBeUndefined();
    expect(readdirSync(target.dataDirectory)).toEqual([]);
  });

  it('when it is restored there at last, then release and rows are the same', async () => {
    work.printed.out = '';
    await restoreCommand(target.config, file);
    const id = await release(source);
    expect(work.printed.out).toContain(`restored: every row as in the backup, release ${id} is current`);
    expect(await release(target)).toBe(id);
  });
});
