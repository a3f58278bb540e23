import { describe, expect, it } from 'vitest';
import { csvOf } from '../../widgets/charts/csv.js';
import { operationsView } from '../../widgets/charts/operations.view.js';
import { prevalenceView } from '../../widgets/charts/prevalence.view.js';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../../widgets/i18n/locale.js';

const cell = (period: string, value: number | null, reason: 'NOT_CLOSED' | 'TOO_SMALL' | null = null) => ({
  period,
  value,
  reason,
  dimensions: [],
});
const answer = (cells: ReturnType<typeof cell>[]) => ({
  statistics: { label: 'Operasi', definition: 'd', source: 's', synthetic: true, cells },
  region: { name: 'Jambi' },
  release: { dataUntil: '2026-06-30' },
});

describe('given counts of operations', () => {
  it('when the last year is higher, then the sentence says by how much, in Indonesian numbers', () => {
    const view = operationsView(
      answer([cell('2024', 1000), cell('2025', 1234), cell('2026', null, 'NOT_CLOSED')]),
      'id',
    );
    expect(view.sentence).toBe('1.234 operasi dimulai di Jambi pada 2025, naik 234 (23 %) dari 2024.');
    expect(view.chart.points.map((point) => point.value)).toEqual([1000, 1234]);
    expect(view.table.rows.at(-1)?.map((entry) => entry.text)).toEqual(['2026', 'belum ditutup']);
  });

  it('when it is lower, the same or the first, then the sentence says so in English', () => {
    const sentence = (...values: number[]) =>
      operationsView(answer(values.map((value, index) => cell(String(2020 + index), value))), 'en').sentence;
    expect(sentence(20, 15)).toBe('15 operations started in Jambi in 2021, down 5 (25%) on 2020.');
    expect(sentence(7, 7)).toBe('7 operations started in Jambi in 2021, as many as in 2020.');
    expect(sentence(7)).toBe('7 operations started in Jambi in 2020.');
    expect(sentence(5, 8)).toBe('8 operations started in Jambi in 2021, up 3 on 2020.');
  });

  it('when a value is withheld, then it is a gap, never zero', () => {
    const view = operationsView(answer([cell('2024', 5), cell('2025', null, 'TOO_SMALL')]), 'id');
    expect(view.chart.points.map((point) => point.value)).toEqual([5, null]);
    expect(view.table.rows[1]?.map((entry) => entry.text)).toEqual(['2025', 'Tidak ditampilkan']);
  });

  it('when nothing is there, all is withheld or open, then each is a state of its own', () => {
    expect(operationsView(answer([]), 'id').state).toBe('empty');
    expect(operationsView(answer([cell('2026', null, 'NOT_CLOSED')]), 'id').state).toBe('empty');
    expect(operationsView(answer([cell('2025', null, 'TOO_SMALL')]), 'id').state).toBe('withheld');
  });
});

describe('given published prevalence', () => {
  const figure = (
    id: string,
    year: string,
    value: number,
    sourceTitle: string,
    region = { code: 'ID', level: 'COUNTRY' as const, name: 'Indonesia' },
  ) => ({
    id,
    value,
    sourceTitle,
    region,
    note: null,
    agency: null,
    synthetic: false,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  });

  it('when only the country has figures, then it says so and names the change in points', () => {
    const view = prevalenceView(
      {
        observations: [figure('1', '2023', 1.73, 'BNN'), figure('2', '2025', 2.11, 'BRIN')],
        region: { name: 'Jambi' },
        release: { dataUntil: null },
      },
      '15',
      'id',
    );
    expect(view.sentence).toBe(
      '2,11 % penduduk Indonesia usia 15–64 memakai narkotika pada 2025, naik 0,38 poin dari 1,73 % pada 2023. Untuk Jambi sendiri belum ada angka.',
    );
  });

  it('when two sources disagree, then both stand in the table with their source', () => {
    const view = prevalenceView(
      {
        observations: [figure('1', '2023', 1.73, 'BNN'), figure('2', '2023', 2.2, 'Koran')],
        region: null,
        release: { dataUntil: null },
      },
      'ID',
      'en',
    );
    expect(view.table.rows.map((row) => [row[2]?.text, row[3]?.text])).toEqual([
      ['1.73%', 'BNN'],
      ['2.2%', 'Koran'],
    ]);
    expect(view.chart.points).toHaveLength(2);
  });
});

describe('given numbers for readers', () => {
  it('when they are Indonesian, then 1.234,5 and 41 %; when English, then 1,234.5 and 41%', () => {
    expect([
      formatNumber(1234.5, 'id'),
      formatPercent(0.412, 'id'),
      formatDate('2026-06-30', 'id'),
      formatPeriod('2024-Q1', 'id'),
    ]).toEqual(['1.234,5', '41 %', '30 Juni 2026', 'Triwulan 1 2024']);
    expect([
      formatNumber(1234.5, 'en'),
      formatPercent(0.412, 'en'),
      formatDate('2026-06-30', 'en'),
      formatPeriod('2024-03', 'en'),
    ]).toEqual(['1,234.5', '41%', '30 June 2026', 'Mar 2024']);
  });

  it('when a table is saved as CSV, then numbers are as machines read them', () => {
    expect(csvOf(operationsView(answer([cell('2025', 1234)]), 'id'), 'id')).toContain('\r\n2025,1234\r\n');
  });

  it('when a table is saved as CSV, then no cell runs as a formula and the definition comes first', () => {
    const view = {
      ...operationsView(answer([cell('2025', 5)]), 'id'),
      table: { columns: ['a'], rows: ['=1+1', '+x', 'say "hi", you'].map((text) => [{ text }]) },
    };
    const lines = csvOf(view, 'id').split('\r\n');
    expect(lines[1]).toBe('# d');
    expect(lines).toContain('# Data contoh (sintetis)');
    expect(lines.slice(-4, -1)).toEqual([`"'=1+1"`, `"'+x"`, '"say ""hi"", you"']);
  });
});
