import type { ImportReport } from '../import/import-rows.js';
import { words } from '../language/localised.js';

/** What `sinergi import` says. */
export const importWords = {
  noKind: (name: string, kinds: readonly string[]) =>
    words(
      `tidak ada jenis ${name}; tulis salah satu dari ${kinds.join(', ')}`,
      `there is no kind ${name}; write one of ${kinds.join(', ')}`,
    ),
  onlyRegions: (file: string) =>
    words(
      `${file}: GeoJSON berisi batas wilayah; impor sebagai regions`,
      `${file}: GeoJSON holds the boundaries of regions; import it as regions`,
    ),
  mappingOfMap: words(
    'berkas pemetaan untuk CSV; sebutkan properti berkas GeoJSON dengan --property',
    'a mapping file is for CSV; name the property of a GeoJSON file with --property',
  ),
  propertyOfTable: words(
    '--property dan --codes untuk GeoJSON; CSV memakai berkas pemetaan',
    '--property and --codes are for GeoJSON; a CSV takes a mapping file',
  ),
  besideDemonstration: words(
    'basis data ini berisi demonstrasi, jadi semua yang diimpor dianggap sintetis; sinergi demo remove memberi tempat bagi catatan nyata',
    'this database holds the demonstration, so everything imported counts as synthetic; sinergi demo remove makes room for real records',
  ),
  report: (file: string, { read, inserted, updated, unchanged }: ImportReport, dryRun: boolean) => {
    const isNothing = inserted + updated === 0;
    return words(
      `${dryRun ? 'akan mengimpor' : 'mengimpor'} ${file}: ${read} baris dibaca, ${inserted} baru, ${updated} berubah, ${unchanged} seperti semula${isNothing ? '; tidak ada yang berubah' : ''}`,
      `${dryRun ? 'would import' : 'imported'} ${file}: ${read} rows read, ${inserted} new, ${updated} changed, ${unchanged} as before${isNothing ? '; nothing changed' : ''}`,
    );
  },
};
