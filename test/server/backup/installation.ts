import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { auditKeyOf } from '../../../server/access/audit/audit-key.js';
import { createAuditLog } from '../../../server/access/audit/audit-log.js';
import { readOrCreateTokenKeys } from '../../../server/access/token-keys.js';
import { readConfig } from '../../../server/config.js';
import { withLockedRecords } from '../../../server/database/locked-records.js';
import type { Database } from '../../../server/database/open.js';
import { claimKeys } from '../../../server/keys/key-check.js';
import { readOrCreateKeys } from '../../../server/keys/keys.js';
import { createTestDatabase } from '../../support/database.js';
import { entryOf } from '../access/audit/fixture.js';
import { fillWork } from '../records/mutations/province.js';

export const passphrase = 'lima kata sandi yang panjang';

/** Folders and databases of a test, and all that the commands print. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-restore-'));
  const databases: Database[] = [];
  const printed = { out: '', err: '' };
  vi.stubEnv('SINERGI_BACKUP_PASSPHRASE', passphrase);
  for (const [stream, name] of [
    ['stdout', 'out'],
    ['stderr', 'err'],
  ] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  return {
    printed,
    place: (name: string) => join(folder, name),
    /** An installation with a data directory of its own. */
    async installation(content: Parameters<typeof createTestDatabase>[0], name = `data-${databases.length}`) {
      const database = await createTestDatabase(content);
      databases.push(database);
      const dataDirectory = join(folder, name);
      return {
        database,
        dataDirectory,
        config: readConfig({ DATABASE_URL: database.url, SINERGI_DATA: dataDirectory }),
      };
    },
    async close() {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      for (const database of databases) await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Installation = Awaited<ReturnType<ReturnType<typeof workshop>['installation']>>;

/** Fills an empty installation with records, keys of all kinds, an audit of three entries and a kept build. */
export async function fillInstallation({ database, dataDirectory }: Installation): Promise<void> {
  await fillWork(database);
  const keys = readOrCreateKeys(dataDirectory, {});
  await withLockedRecords(database.pool, (client) =>
    claimKeys(client, keys, ['pseudonym', 'record', 'noise']),
  );
  await readOrCreateTokenKeys(dataDirectory);
  const log = createAuditLog(database.pool, auditKeyOf(dataDirectory, {}));
  for (const number of [1, 2, 3]) await log.append(entryOf(number));
  for (const [path, text] of Object.entries(keptFiles)) {
    mkdirSync(dirname(join(dataDirectory, path)), { recursive: true });
    writeFileSync(join(dataDirectory, path), text);
  }
}

export const keptFiles = {
  'widgets/builds/1.0-abc/sinergi.js': 'export {};\n',
  'widgets/builds/1.0-abc/chunks/empty.js': '',
  'widgets/documents/1.0-abc.json': '{}',
  'widgets/batches/0123456789ab.json': '{}',
  'audit-heads.jsonl': '',
};
