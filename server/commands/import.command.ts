import { userInfo } from 'node:os';
import type { Config } from '../config.js';
import { ImportError } from '../import/import.error.js';
import { importFile } from '../import/import-file.js';
import type { ImportReport } from '../import/import-rows.js';
import { kinds } from '../import/kinds.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

export interface ImportOptions {
  source: string;
  mapping?: string;
  dryRun?: boolean;
}

export const kindNames = [...kinds.keys()];

/** Imports one file and prints what it did. Throws where a row or the file is refused; then nothing is written. */
export async function importCommand(config: Config, kindName: string, file: string, options: ImportOptions) {
  const kind = kinds.get(kindName);
  if (!kind) throw new ImportError(`there is no kind ${kindName}; write one of ${kindNames.join(', ')}`);
  await withDatabase(config, async (database) => {
    const now = new Date();
    const report = await importFile(database.pool, {
      ...options,
      kind,
      file,
      keys: await keysOf(database.pool, config.dataDirectory),
      today: now.toISOString().slice(0, 10),
      importedBy: userInfo().username,
      importedAt: now,
    });
    process.stdout.write(`${reportOf(file, report, options.dryRun ?? false)}\n`);
  });
}

function reportOf(file: string, report: ImportReport, dryRun: boolean): string {
  const counts = `${report.inserted} new, ${report.updated} changed, ${report.unchanged} as before`;
  const lead = dryRun ? 'would import' : 'imported';
  const nothing = report.inserted + report.updated === 0 ? '; nothing changed' : '';
  return `${lead} ${file}: ${report.read} rows read, ${counts}${nothing}`;
}
