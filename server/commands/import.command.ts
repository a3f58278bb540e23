import { userInfo } from 'node:os';
import type { Config } from '../config.js';
import { importBoundaries } from '../import/geojson/import-boundaries.js';
import type { CodeSystem } from '../import/geojson/known-regions.js';
import { ImportError } from '../import/import.error.js';
import { importFile } from '../import/import-file.js';
import { arePublic } from '../keys/demonstration-keys.js';
import { kinds } from '../kinds.js';
import { today } from '../time/today.js';
import { importWords as words } from './import.words.js';
import { keysOf } from './keys-of.js';
import { say, tell } from './say.js';
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
  if (!kind) throw new ImportError(words.noKind(kindName, [...kinds.keys()]));
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
    say(words.report(file, report, options.dryRun ?? false));
    if (arePublic(keys)) tell(words.besideDemonstration);
  });
}

function isGeoJson(file: string): boolean {
  return /\.(geo)?json$/i.test(file);
}

function refuseMisfits(kindName: string, file: string, { mapping, property, codes }: ImportOptions): void {
  const isMap = isGeoJson(file);
  if (isMap && kindName !== 'regions') throw new ImportError(words.onlyRegions(file));
  if (isMap && mapping) throw new ImportError(words.mappingOfMap);
  if (!isMap && (property ?? codes)) throw new ImportError(words.propertyOfTable);
}
