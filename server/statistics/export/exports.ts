import { publicMeasureNames } from '../../catalogue/tables.js';
import type { ExportTable } from './export-table.js';
import { cascadeExport, indicatorExport, observationExport, survivalExport } from './figure.exports.js';
import { measureExport } from './measure.export.js';

/** Every table that can be taken away, by its name. */
export const exportTables: ReadonlyMap<string, ExportTable> = new Map(
  [
    ...publicMeasureNames.map(measureExport),
    indicatorExport,
    survivalExport,
    cascadeExport,
    observationExport,
  ].map((table) => [table.name, table]),
);
