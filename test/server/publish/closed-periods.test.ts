import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPeriods, periodName } from '../../../server/publish/closed-periods.js';

const facts = { first: '2024-02-10', last: '2024-11-30' };

describe('given facts from February to November 2024', () => {
  it('when 45 days have passed since a month ended, then that month is published, a day earlier not', () => {
    expect(closedPeriods('MONTH', facts, '2024-05-15')?.last).toBe('2024-03-01');
    expect(closedPeriods('MONTH', facts, '2024-05-14')?.last).toBe('2024-02-01');
  });

  it('when a quarter or a year is not covered to its end, then it is not published however late it is', () => {
    expect(closedPeriods('MONTH', facts, '2026-01-01')?.last).toBe('2024-11-01');
    expect(closedPeriods('QUARTER', facts, '2026-01-01')).toEqual({
      first: '2024-01-01',
      last: '2024-07-01',
    });
    expect(closedPeriods('YEAR', facts, '2026-01-01')).toBeUndefined();
  });

  it('when the year is covered and waited for, then it is published', () => {
    expect(closedPeriods('YEAR', { first: '2024-02-10', last: '2024-12-01' }, '2025-02-14')).toEqual({
      first: '2024-01-01',
      last: '2024-01-01',
    });
    expect(closedPeriods('YEAR', { first: '2024-02-10', last: '2024-12-01' }, '2025-02-13')).toBeUndefined();
  });

  it('when a day passes, then no published period disappears', () => {
    const day = fc.date({ min: new Date('2024-03-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('MONTH', 'QUARTER', 'YEAR'), (date, unit) => {
        const next = new Date(date.getTime() + 86_400_000);
        const text = (one: Date) => one.toISOString().slice(0, 10);
        const today = closedPeriods(unit, facts, text(date))?.last ?? '';
        expect((closedPeriods(unit, facts, text(next))?.last ?? '') >= today).toBe(true);
      }),
    );
  });

  it('when a period is named, then it is written as readers ask for it', () => {
    expect(['MONTH', 'QUARTER', 'YEAR'].map((unit) => periodName('2024-07-01', unit as 'MONTH'))).toEqual([
      '2024-07',
      '2024-Q3',
      '2024',
    ]);
  });
});
