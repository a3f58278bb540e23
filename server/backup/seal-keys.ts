import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';

/** Of the whole file; whoever changes what it looks like raises it. */
export const formatVersion = 1;

/** The first line of a backup, and the key that seals what follows it. */
export interface SealKeys {
  /** `sinergi-backup VERSION SALT CODE`, with its end of line. */
  header: Buffer;
  key: Buffer;
}

/** Longer than any header is. */
export const longestHeader = 200;

/** 128 MB and some tenths of a second for each passphrase that somebody tries. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };

/** Keys of a new backup, of a passphrase and a salt of its own: no two backups share a key. */
export async function newSealKeys(passphrase: string): Promise<SealKeys> {
  const salt = randomBytes(16).toString('base64url');
  const { key, code } = await derived(passphrase, salt);
  return { header: Buffer.from(`sinergi-backup ${formatVersion} ${salt} ${code}\n`), key };
}

/** The keys of a backup from its first line. Throws BackupError where it is none, of a newer version, or not of this passphrase. */
export async function sealKeysOf(header: Buffer, passphrase: string): Promise<SealKeys> {
  const [, version, salt, code] = /^sinergi-backup (\d{1,9}) (\S+) (\S+)\n$/.exec(header.toString()) ?? [];
  if (!version || !salt || !code) throw new BackupError(backupWords.noBackup);
  if (Number(version) !== formatVersion)
    throw new BackupError(backupWords.otherFormat(version, formatVersion));
  const found = await derived(passphrase, salt);
  if (!same(found.code, code)) throw new BackupError(backupWords.otherPassphrase);
  return { header, key: found.key };
}

async function derived(passphrase: string, salt: string): Promise<{ key: Buffer; code: string }> {
  const both = await stretched(passphrase.normalize('NFC'), salt);
  const line = `sinergi-backup ${formatVersion} ${salt}`;
  const code = createHmac('sha256', both.subarray(32)).update(line).digest('base64url');
  return { key: both.subarray(0, 32), code };
}

const stretched = (passphrase: string, salt: string) =>
  promisify<string, string, number, object, Buffer>(scrypt)(passphrase, salt, 64, cost);

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
