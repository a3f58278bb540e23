import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { publishedFigureRows } from '../../../prisma/demo/published-figures.js';
import { projectRoot } from '../../../server/project-root.js';

const typed = join(projectRoot, '..', 'shared', 'data', 'published', 'indonesia_published_figures.csv');
const figures = publishedFigureRows();

describe('the published figures', () => {
  it('given the file, when it is read, then 39 figures, each with the name of its source', () => {
    expect(figures).toHaveLength(39);
    expect(figures.filter(({ source_title }) => !source_title)).toEqual([]);
  });

  it('given sources with an address, when they are read, then title and address name the same site', () => {
    const sited = figures.filter(({ source_url }) => source_url);
    expect(sited).toHaveLength(34);
    for (const { source_title, source_url } of sited)
      expect(new URL(source_url as string).hostname.replace('www.', '')).toBe(source_title);
  });

  it('given prevalence, when it is read, then the country in three years and the rank of Jambi', () => {
    const prevalence = figures.filter(({ indicator }) => indicator?.startsWith('PREVALENCE'));
    expect(prevalence.map(({ region, value, unit }) => [region, value, unit])).toEqual([
      ['15', '26', 'RANK'],
      ['ID', '1.95', 'PERCENT'],
      ['ID', '1.73', 'PERCENT'],
      ['ID', '2.11', 'PERCENT'],
    ]);
  });

  it.skipIf(!existsSync(typed))(
    'given the figures as they were typed (skipped where that file is absent), when compared, then none is changed',
    () => {
      const originals: Record<string, string>[] = parse(readFileSync(typed), { columns: true });
      expect(
        figures.map((row) => [
          row.value,
          row.period_start,
          row.period_end,
          row.source_url || row.source_title,
        ]),
      ).toEqual(originals.map((row) => [row.value, row.period_start, row.period_end, row.source]));
      for (const [at, { note }] of originals.entries()) expect(figures[at]?.note).toContain(note);
    },
  );
});
