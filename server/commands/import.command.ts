import { userInfo } from 'node:os';
import type { Config } from '../config.js';
import { importBoundaries } from '../import/geojson/import-boundaries.js';
import type { CodeSystem } from '../import/geojson/known-regions.js';
import { ImportError } from '../import/import.error.js';
import { importFile } from '../import/import-file.js';
import type { ImportReport } from '../import/import-rows.js';
import { arePublic } from '../keys/demonstration-keys.js';
import { kinds } from '../kinds.js';
import { today } from '../time/today.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

export interface ImportOptions {
  source: string;
  mapping?: string;
  /** Of a GeoJSON file: the property that names a region, and whose codes it holds. */
  property?: string;
  codes?: CodeSystem;
  dryRun?: boolean;
}

/** Imports one file and prints what it did. Throws where a row or the file is refused; then nothing is written. */
export async function importCommand(config: Config, kindName: string, file: string, options: ImportOptions) {
  const kind = kinds.get(kindName);
  if (!kind)
    throw new ImportError(`there is no kind ${kindName}; write one of ${[...kinds.keys()].join(', ')}`);
  refuseMisfits(kindName, file, options);
  await withDatabase(config, async (database) => {
    const now = new Date();
    const keys = await keysOf(database.pool, config.dataDirectory);
    const given = {
      ...options,
      file,
      keys,
      today: today(now),
      importedBy: userInfo().username,
      importedAt: now,
    };
    const report = isGeoJson(file)
      ? await importBoundaries(database.pool, given)
      : await importFile(database.pool, { ...given, kind });
    process.stdout.write(`${reportOf(file, report, options.dryRun ?? false)}\n`);
    if (arePublic(keys)) process.stderr.write(besideDemonstration);
  });
}

const besideDemonstration =
  'sinergi: this database holds the demonstration, so everything imported counts as synthetic; sinergi demo remove makes room for real records\n';

function isGeoJson(file: string): boolean {
  return /\.(geo)?json$/i.test(file);
}

function refuseMisfits(kindName: string, file: string, { mapping, property, codes }: ImportOptions): void {
  const isMap = isGeoJson(file);
  if (isMap && kindName !== 'regions')
    throw new ImportError(`${file}: GeoJSON holds the boundaries of regions; import it as regions`);
  if (isMap && mapping)
    throw new ImportError('a mapping file is for CSV; name the property of a GeoJSON file with --property');
  if (!isMap && (property ?? codes))
    throw new ImportError('--property and --codes are for GeoJSON; a CSV takes a mapping file');
}

function reportOf(file: string, report: ImportReport, dryRun: boolean): string {
  const counts = `${report.inserted} new, ${report.updated} changed, ${report.unchanged} as before`;
  const lead = dryRun ? 'would import' : 'imported';
  const nothing = report.inserted + report.updated === 0 ? '; nothing changed' : '';
  return `${lead} ${file}: ${report.read} rows read, ${counts}${nothing}`;
}
