import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../widgets/charts/csv.js';
import type { Scope } from '../../widgets/charts/view.js';
import { view as operationsView } from '../../widgets/elements/operations/operations.view.js';
import { view as prevalenceView } from '../../widgets/elements/prevalence/prevalence.view.js';
import { learn } from '../../widgets/i18n/language.js';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../../widgets/i18n/locale.js';
import { formatQuantity } from '../../widgets/i18n/quantity.js';

beforeAll(() => Promise.all([learn('id'), learn('en')]));

const scope = (locale: 'id' | 'en', region = '15'): Scope => ({
  locale,
  region,
  by: undefined,
  chosen: undefined,
  wider: false,
  threeYears: false,
});
const cell = (
  period: string,
  value: number | null,
  reason: 'NOT_CLOSED' | 'TOO_SMALL' | null = null,
  halfWidth: number | null = null,
) => ({
  period,
  value,
  reason,
  halfWidth,
  step: null,
  status: 'FINAL' as const,
  dimensions: [],
  coarser: null,
  region: { code: '15', name: 'Jambi' },
});
const answer = (cells: ReturnType<typeof cell>[]) => ({
  statistics: {
    ...{ label: 'Operasi', definition: 'd', source: 's', unit: 'operation', synthetic: true },
    ...{ periodUnit: 'YEAR' as const, note: null, cells },
  },
  region: { name: 'Jambi' },
  release: { dataUntil: '2026-06-30' },
});
const operations = (cells: ReturnType<typeof cell>[], locale: 'id' | 'en' = 'id') =>
  operationsView([answer(cells)], scope(locale));

describe('given counts of operations', () => {
  it('when the last year is higher, then the sentence says by how much, in Indonesian numbers', () => {
    const view = operations([cell('2024', 1000), cell('2025', 1234), cell('2026', null, 'NOT_CLOSED')]);
    expect(view.sentence).toBe('1.234 operasi dimulai di Jambi pada 2025; naik 234 (23\u00a0%) dari 2024.');
    expect(view.chart?.points.map((point) => point.value)).toEqual([1000, 1234]);
    expect(view.table.rows.at(-1)?.map((entry) => entry.text)).toEqual(['2026', 'belum ditutup']);
  });

  it('when it is lower, the same or the first, then the sentence says so in English', () => {
    const told = (...values: number[]) =>
      operations(
        values.map((value, at) => cell(String(2020 + at), value)),
        'en',
      ).sentence;
    expect(told(20, 15)).toBe('15 operations started in Jambi in 2021; down 5 (25%) on 2020.');
    expect(told(7, 7)).toBe('7 operations started in Jambi in 2021; the same as in 2020.');
    expect(told(7)).toBe('7 operations started in Jambi in 2020.');
    expect(told(5, 8)).toBe('8 operations started in Jambi in 2021; up 3 on 2020.');
  });

  it('when the change lies inside the precision, then there is no clear change, in both languages', () => {
    const close = [cell('2024', 100, null, 10), cell('2025', 113, null, 10)];
    expect(operations(close).sentence).toContain('belum ada perubahan nyata dari 2024');
    expect(operations(close, 'en').sentence).toContain('no clear change on 2024');
    expect(operations([cell('2024', 100, null, 10), cell('2025', 115, null, 10)]).sentence).toContain(
      'naik 15',
    );
  });

  it('when a value is withheld, then it is a gap, never zero', () => {
    const view = operations([cell('2024', 5), cell('2025', null, 'TOO_SMALL')]);
    expect(view.chart?.points.map((point) => point.value)).toEqual([5, null]);
    expect(view.table.rows[1]?.map((entry) => entry.text)).toEqual(['2025', 'tidak ditampilkan']);
  });

  it('when nothing is there, all is withheld or open, then each is a state of its own', () => {
    expect(operations([]).state).toBe('empty');
    expect(operations([cell('2026', null, 'NOT_CLOSED')]).state).toBe('empty');
    expect(operations([cell('2025', null, 'TOO_SMALL')]).state).toBe('withheld');
  });
});

describe('given published prevalence', () => {
  const figure = (
    id: string,
    year: string,
    value: number,
    sourceTitle: string,
    sourceUrl: string | null = null,
  ) => ({
    id,
    value,
    sourceTitle,
    sourceUrl,
    region: { code: 'ID', level: 'COUNTRY' as const, name: 'Indonesia' },
    note: null,
    agency: null,
    synthetic: false,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  });
  const release = { dataUntil: null };

  it('when only the country has figures, then it says so and names the change in points', () => {
    const observations = [figure('1', '2023', 1.73, 'BNN'), figure('2', '2025', 2.11, 'BRIN')];
    const view = prevalenceView([{ observations, region: { name: 'Jambi' }, release }], scope('id'));
    expect(view.sentence.replaceAll('\u00a0', ' ')).toBe(
      '2,11 % penduduk Indonesia usia 15–64 memakai narkotika pada 2025, naik 0,38 poin dari 1,73 % pada 2023. Untuk Jambi sendiri belum ada angka.',
    );
  });

  it('when two sources disagree, then both stand in the table with their source, linked only to the web', () => {
    const observations = [
      figure('1', '2023', 1.73, 'BNN', 'https://bnn.go.id/x'),
      figure('2', '2023', 2.2, 'Koran', 'javascript:alert(1)'),
    ];
    const view = prevalenceView([{ observations, region: null, release }], scope('en', 'ID'));
    expect(view.table.rows.map((row) => [row[2]?.text, row[3]?.text, row[3]?.href])).toEqual([
      ['1.73%', 'BNN', 'https://bnn.go.id/x'],
      ['2.2%', 'Koran', undefined],
    ]);
    expect(view.chart?.points).toHaveLength(2);
  });
});

describe('given numbers for readers', () => {
  it('when they are Indonesian, then 1.234,5 and 41 %; when English, then 1,234.5 and 41%', () => {
    expect([
      formatNumber(1234.5, 'id'),
      formatPercent(0.412, 'id'),
      formatDate('2026-06-30', 'id'),
      formatPeriod('2024-Q1', 'id'),
      formatQuantity(119_520, 'GRAM', 'gram', 'id'),
    ]).toEqual(['1.234,5', '41\u00a0%', '30 Juni 2026', 'Triwulan\u00a0I\u00a02024', '120\u00a0kg']);
    expect([
      formatNumber(1234.5, 'en'),
      formatPercent(0.412, 'en'),
      formatDate('2026-06-30', 'en'),
      formatPeriod('2024-03', 'en'),
      formatQuantity(18.4, 'GRAM', 'gram', 'en'),
      formatQuantity(28_230, 'TABLET', 'tablets', 'en'),
    ]).toEqual(['1,234.5', '41%', '30 June 2026', 'Mar\u00a02024', '18.4\u00a0g', '28,230\u00a0tablets']);
  });

  it('when a table is saved as CSV, then numbers are as machines read them', () => {
    expect(csvOf(operations([cell('2025', 1234)]), 'id')).toContain('\r\n2025,1234\r\n');
  });

  it('when a table is saved as CSV, then no cell runs as a formula and the definition comes first', () => {
    const view = {
      ...operations([cell('2025', 5)]),
      table: { columns: ['a'], rows: ['=1+1', '+x', 'say "hi", you'].map((text) => [{ text }]) },
    };
    const lines = csvOf(view, 'id').split('\r\n');
    expect(lines[1]).toBe('# d');
    expect(lines).toContain('# Data contoh (sintetis)');
    expect(lines.slice(-4, -1)).toEqual([`"'=1+1"`, `"'+x"`, '"say ""hi"", you"']);
  });
});
