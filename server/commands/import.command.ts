import { userInfo } from 'node:os';
import type { Config } from '../config.js';
import { importFile } from '../import/import-file.js';
import { type Kind, kinds } from '../import/kinds.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

export interface ImportOptions {
  source: string;
  mapping?: string;
  dryRun?: boolean;
}

/** Imports one file and prints what it did. Throws where a row or the file is refused; then nothing is written. */
export async function importCommand(config: Config, kind: string, file: string, options: ImportOptions) {
  await withDatabase(config, async (database) => {
    const report = await importFile(database, {
      kind: kind as Kind,
      file,
      source: options.source,
      mapping: options.mapping,
      dryRun: options.dryRun ?? false,
      keys: await keysOf(database.pool, config.dataDirectory),
      today: new Date().toISOString().slice(0, 10),
      importedBy: userInfo().username,
    });
    process.stdout.write(`${report}\n`);
  });
}

export const kindNames = Object.keys(kinds);
