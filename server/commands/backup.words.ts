import type { BackupContent } from '../backup/content.js';
import { inEach, type Localised, words } from '../language/localised.js';

const partWords = {
  rows: (rows: bigint | number, tables: number) =>
    words(`${rows} baris dari ${tables} tabel`, `${rows} rows of ${tables} tables`),
  release: (id: string) => words(`terbitan ${id}`, `release ${id}`),
  noRelease: words('tanpa terbitan', 'no release'),
  demonstration: words('demonstrasi', 'the demonstration'),
  keys: (names: readonly string[]) => words(`kunci (${names.join(', ')})`, `keys (${names.join(', ')})`),
  noKeys: words('tanpa kunci', 'no keys'),
  files: (files: number) => words(`${files} berkas tersimpan`, `${files} kept files`),
  digest: (digest: string) => words(`ringkasan baris ${digest}`, `digest of the rows ${digest}`),
};

/** What a backup holds, in one line. */
function content({ manifest, tables, rows, files, digest, secrets }: BackupContent): Localised {
  const keys = Object.keys(secrets);
  const parts = [
    partWords.rows(rows, tables),
    manifest.release ? partWords.release(manifest.release) : partWords.noRelease,
    ...(manifest.demonstration ? [partWords.demonstration] : []),
    keys.length > 0 ? partWords.keys(keys) : partWords.noKeys,
    partWords.files(files),
    partWords.digest(digest),
  ];
  return inEach((locale) => parts.map((part) => part[locale]).join(', '));
}

/** What `sinergi backup` says. */
export const backupWords = {
  done: (file: string, megabytes: string, held: BackupContent) =>
    words(
      `dicadangkan ke ${file} (${megabytes} MB): ${content(held).id}\nsimpan berkas itu di tempat lain daripada basis data, dan frasa sandinya di tempat lain lagi`,
      `backed up to ${file} (${megabytes} MB): ${content(held).en}\nkeep it, and its passphrase in another place, where the database is not`,
    ),
};

/** What `sinergi restore` says. */
export const restoreWords = {
  whole: (file: string, held: BackupContent) => {
    const { madeAt, software } = held.manifest;
    return words(
      `${file} utuh: dibuat pada ${madeAt} oleh Sinergi ${software}, ${content(held).id}`,
      `${file} is whole: made at ${madeAt} by Sinergi ${software}, ${content(held).en}`,
    );
  },
  restored: (fits: readonly Localised[]) => {
    const list = inEach((locale) => fits.map((one) => one[locale]).join(', '));
    return words(
      `dipulihkan: setiap baris seperti dalam cadangan, ${list.id}`,
      `restored: every row as in the backup, ${list.en}`,
    );
  },
  doubt: (reason: Localised) =>
    words(
      `dipulihkan seperti dicadangkan, tetapi ${reason.id}`,
      `restored as it was backed up, but ${reason.en}`,
    ),
  otherRelease: (found: string | null, wanted: string | null) =>
    words(
      `terbitan sekarang ${found}, bukan ${wanted}`,
      `the current release is ${found} instead of ${wanted}`,
    ),
  releaseFits: (id: string) => words(`terbitan ${id} berlaku`, `release ${id} is current`),
  noReleaseYet: words('memang belum ada terbitan', 'there was no release yet'),
  keysFit: words('kuncinya cocok', 'the keys fit'),
  auditBroken: (how: Localised) =>
    words(`jejak audit sudah diubah sebelumnya: ${how.id}`, `the audit was changed before: ${how.en}`),
  noAudit: words('belum ada yang dicatat', 'nothing was audited yet'),
  auditFits: (entries: bigint) =>
    words(`jejak audit ${entries} entri utuh`, `the audit of ${entries} entries is whole`),
};
