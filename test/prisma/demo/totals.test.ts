import { describe, expect, it } from 'vitest';
import type { Row } from '../../../prisma/demo/batch.js';
import { demonstrationRows } from './demonstration-rows.js';

const { cases, seizures, episodes, operations } = demonstrationRows();

const within = (all: Row[], column: string, from: string, to: string) =>
  all.filter((row) => from <= (row[column] as string) && (row[column] as string) <= to);

describe('the demonstration in step with what is published', () => {
  it.each([
    ['2022-01-01', '2022-03-31', 189],
    ['2023-01-01', '2023-03-31', 264],
    ['2024-01-01', '2024-12-31', 817],
    ['2025-01-01', '2025-12-31', 931],
  ])('given the cases, when those from %s to %s are counted, then they are %i', (from, to, count) => {
    expect(within(cases, 'reported', from, to)).toHaveLength(count);
  });

  it.each([
    ['SATRESNARKOBA-POLRES-BUNGO', '2023-01-01', '2023-03-31', 41],
    ['SATRESNARKOBA-POLRES-SAROLANGUN', '2023-01-01', '2023-03-31', 35],
    ['DITRESNARKOBA-POLDA-JAMBI', '2023-01-01', '2023-03-31', 35],
    ['SATRESNARKOBA-POLRES-TANJAB-BARAT', '2021-01-01', '2021-12-31', 60],
    ['SATRESNARKOBA-POLRES-MUARO-JAMBI', '2025-01-01', '2025-12-31', 77],
  ])(
    'given the cases of %s, when those from %s to %s are counted, then they are %i',
    (agency, from, to, count) => {
      const own = cases.filter((row) => row.agency === agency);
      expect(within(own, 'reported', from, to)).toHaveLength(count);
    },
  );

  it.each([
    ['2024', 621],
    ['2025', 914],
  ])('given the cases, when those cleared in %s are counted, then they are %i', (year, count) => {
    expect(cases.filter(({ cleared }) => cleared?.startsWith(year))).toHaveLength(count);
  });

  it.each([
    ['METHAMPHETAMINE', '2024', 119_260],
    ['METHAMPHETAMINE', '2025', 119_520],
    ['CANNABIS', '2025', 235_410],
    ['ECSTASY', '2024', 43_596],
    ['ECSTASY', '2025', 28_230],
  ])('given the seizures, when %s of %s is added up, then it is %i', (substance, year, total) => {
    const own = seizures.filter((row) => row.substance === substance && row.date?.startsWith(year));
    const thousandths = own.reduce((sum, { quantity }) => sum + Math.round(Number(quantity) * 1000), 0);
    expect(thousandths).toBe(total * 1000);
  });

  it('given admissions, when a full year is counted, then about a thousand', () => {
    for (const year of ['2021', '2022', '2023', '2024', '2025']) {
      const admitted = episodes.filter((row) => row.admitted?.startsWith(year)).length;
      expect(admitted).toBeGreaterThan(880);
      expect(admitted).toBeLessThan(1100);
    }
  });

  it('given operations, when the agreement of November 2022 is behind them, then more of them are joint', () => {
    const share = (all: Row[]) => all.filter((row) => row.partner_agencies).length / all.length;
    const before = share(within(operations, 'started', '2021-01-01', '2022-10-31'));
    expect(share(within(operations, 'started', '2022-11-01', '2026-06-30'))).toBeGreaterThan(2 * before);
  });
});
