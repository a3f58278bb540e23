import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createAuditLog } from '../../server/access/audit/audit-log.js';
import { inTransaction } from '../../server/access/audit/transaction.js';
import { verifyChain } from '../../server/access/audit/verify-chain.js';
import { checkKeys } from '../../server/backup/keys-fit.js';
import { readBackup } from '../../server/backup/read-backup.js';
import { restoreBackup } from '../../server/backup/restore-backup.js';
import { newSealKeys } from '../../server/backup/seal-keys.js';
import { currentReleaseId, writeBackup } from '../../server/backup/write-backup.js';
import { entryOf } from '../server/access/audit/fixture.js';
import { testKeys } from '../server/import/fixtures.js';
import { createTestDatabase } from '../support/database.js';
import { benchProvince, publishProvince, sizes } from './support/bench-province.js';
import { type Memory, memoryOf, timeOf } from './support/measure.js';

/** Node's own memory may be so many times that of the smallest province. */
const mostMemory = 1.3;
const auditKey = Buffer.alloc(32, 7);
const env = {
  SINERGI_KEYS: JSON.stringify(
    Object.fromEntries(Object.entries(testKeys).map(([name, key]) => [name, key.toString('base64')])),
  ),
  SINERGI_AUDIT_KEY: auditKey.toString('base64'),
};

interface Figures {
  people: number;
  rows: number;
  megabytes: number;
  backup: Step;
  check: Step;
  restore: Step;
}

interface Step {
  seconds: number;
  memory: Memory;
}

const measured: Figures[] = [];

async function stepOf<T>(work: () => Promise<T>): Promise<[T, Step]> {
  let result: T | undefined;
  let memory: Memory | undefined;
  const milliseconds = await timeOf(async () => {
    memory = await memoryOf(async () => {
      result = await work();
    });
  });
  return [result as T, { seconds: milliseconds / 1000, memory: memory as Memory }];
}

describe('given provinces of growing size that are published and audited', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-bench-backup-'));
  afterAll(() => {
    report();
    rmSync(folder, { recursive: true });
  });

  for (const people of sizes.filter((size) => size <= 100_000)) {
    it(`when ${people} people are backed up and restored elsewhere, then all is the same and memory does not grow`, async () => {
      const source = await benchProvince(people);
      await publishProvince(source);
      const log = createAuditLog(source.pool, () => auditKey);
      await Promise.all(Array.from({ length: 1000 }, (_, number) => log.append(entryOf(number))));
      const target = await createTestDatabase('bare');
      const [file, dataDirectory] = [join(folder, `${people}.backup`), join(folder, `${people}`)];
      const keys = await newSealKeys('lima kata sandi yang panjang');
      const installation = { pool: source.pool, dataDirectory, env, warn: console.log };
      const [written, backup] = await stepOf(() => writeBackup(installation, keys, createWriteStream(file)));
      const [content, check] = await stepOf(() => readBackup(file, keys));
      expect(content).toEqual(written);
      // Compares the digest of all rows in order itself.
      const into = { url: target.url, dataDirectory, env };
      const [, restore] = await stepOf(() => restoreBackup(file, keys, content, into));
      expect(await currentReleaseId(target.pool)).toBe(await currentReleaseId(source.pool));
      expect(await checkKeys(target.pool, dataDirectory, env)).toEqual({
        demonstration: false,
        auditFits: true,
      });
      const verdict = await inTransaction(target.pool, 'look', (run) => verifyChain(run, () => auditKey, []));
      expect(verdict).toEqual({ whole: 1000n, broken: undefined });
      measured.push({
        people,
        rows: content.rows,
        megabytes: statSync(file).size / 1e6,
        backup,
        check,
        restore,
      });
      const [smallest] = measured as [Figures];
      for (const step of ['backup', 'check', 'restore'] as const)
        expect({ backup, check, restore }[step].memory.peak / smallest[step].memory.peak).toBeLessThanOrEqual(
          mostMemory,
        );
      await Promise.all([source.close(), target.close()]);
    });
  }
});

function report(): void {
  const step = ({ seconds, memory }: Step) => `${seconds.toFixed(1)} s, ${memory.peak.toFixed(0)} MB`;
  console.log(
    measured
      .map(
        ({ people, rows, megabytes, backup, check, restore }) =>
          `${people} people | ${rows} rows | ${megabytes.toFixed(1)} MB | backup ${step(backup)} | reading through ${step(check)} | restore ${step(restore)}`,
      )
      .join('\n'),
  );
}
