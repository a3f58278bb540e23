import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPeriods, type FactRange } from '../../../server/publish/closed-periods.js';
import { type Day, dayOf } from '../../../server/time/day.js';
import { type CalendarUnit, calendarUnits } from '../../../server/time/period-unit.js';

const facts: FactRange = { first: '2024-02-10', last: '2024-11-30' };

const closed = (unit: CalendarUnit, range: FactRange, asOf: Day) =>
  closedPeriods(unit, range, asOf).map(({ name }) => name);

describe('given facts from February to November 2024', () => {
  it('when 45 days have passed since a month ended, then that month is published, a day earlier not', () => {
    expect(closed('MONTH', facts, '2024-05-15').at(-1)).toBe('2024-03');
    expect(closed('MONTH', facts, '2024-05-14').at(-1)).toBe('2024-02');
  });

  it('when a quarter or a year is not covered to its end, then it is not published however late it is', () => {
    expect(closed('MONTH', facts, '2026-01-01').at(-1)).toBe('2024-11');
    expect(closed('QUARTER', facts, '2026-01-01')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect(closed('YEAR', facts, '2026-01-01')).toEqual([]);
  });

  it('when the year is covered and waited for, then it is published', () => {
    expect(closed('YEAR', { first: '2024-02-10', last: '2024-12-01' }, '2025-02-14')).toEqual(['2024']);
    expect(closed('YEAR', { first: '2024-02-10', last: '2024-12-01' }, '2025-02-13')).toEqual([]);
  });

  it('when a day passes, then no published period disappears', () => {
    const day = fc.date({ min: new Date('2024-03-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...calendarUnits), (date, unit) => {
        const today = closed(unit, facts, dayOf(date)).at(-1) ?? '';
        const next = new Date(date.getTime() + 86_400_000);
        expect((closed(unit, facts, dayOf(next)).at(-1) ?? '') >= today).toBe(true);
      }),
    );
  });
});
