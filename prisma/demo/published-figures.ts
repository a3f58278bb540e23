import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../server/project-root.js';
import type { Row } from './batch.js';

/** The file of the figures that BNN, BNNP Jambi and Polda Jambi published, in the columns of the import. */
export const publishedFiguresFile = join(projectRoot, 'prisma', 'published-figures.csv');

/** The published figures, each with its source. */
export function publishedFigureRows(): Row[] {
  return parse(readFileSync(publishedFiguresFile), { columns: true, bom: true });
}
