import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passphraseOf } from '../../../server/commands/passphrase.js';

describe('given a command that needs the passphrase of a backup', () => {
  it('when the environment gives it, then it is taken as it is', async () => {
    expect(await passphraseOf({ SINERGI_BACKUP_PASSPHRASE: ' lima kata sandi ' })).toBe(' lima kata sandi ');
  });

  it('when the environment names a file, then its first line is taken, and a file without one refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sinergi-passphrase-'));
    const env = { SINERGI_BACKUP_PASSPHRASE_FILE: join(folder, 'passphrase') };
    await expect(passphraseOf(env)).rejects.toThrow(/SINERGI_BACKUP_PASSPHRASE_FILE cannot be read: ENOENT/);
    writeFileSync(env.SINERGI_BACKUP_PASSPHRASE_FILE, 'lima kata sandi\r\nnothing\n');
    expect(await passphraseOf(env, { fresh: true })).toBe('lima kata sandi');
    writeFileSync(env.SINERGI_BACKUP_PASSPHRASE_FILE, '\n');
    await expect(passphraseOf(env)).rejects.toThrow(/first line of .* is empty/);
    rmSync(folder, { recursive: true });
  });

  it('when a new backup would get a short one, then it is refused; an old backup may have one', async () => {
    const env = { SINERGI_BACKUP_PASSPHRASE: 'short' };
    await expect(passphraseOf(env, { fresh: true })).rejects.toThrow(/take 12 characters or more/);
    expect(await passphraseOf(env)).toBe('short');
  });

  it('when nothing gives it and there is no terminal, then the way out is said', async () => {
    await expect(passphraseOf({})).rejects.toThrow(/no terminal .*set SINERGI_BACKUP_PASSPHRASE/);
  });
});
