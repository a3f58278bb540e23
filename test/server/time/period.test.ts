import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, plusDays, readDay } from '../../../server/time/day.js';
import { Period } from '../../../server/time/period.js';
import { PeriodUnit } from '../../../server/time/period-unit.js';
import { today } from '../../../server/time/today.js';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map(dayOf);
const unit = fc.constantFrom(...Object.values(PeriodUnit));

describe('given days', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-1-1', '20240101', '2024-01-01T00:00Z', ''])(
    'when %s is read, then it is none',
    (text) => expect(readDay(text)).toBeUndefined(),
  );

  it('when any day is read, goes to a driver and comes back, then it is the same', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(readDay(one)).toBe(one);
        expect(dayOf(dateOf(one))).toBe(one);
      }),
    );
  });

  it('when days are added and taken away again, then it is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (one, days) => {
        expect(plusDays(plusDays(one, days), -days)).toBe(one);
      }),
    );
  });

  it('when it is after five in the afternoon in Greenwich, then Jambi has the next day', () => {
    expect(today(new Date('2024-12-31T16:59:59Z'))).toBe('2024-12-31');
    expect(today(new Date('2024-12-31T17:00:00Z'))).toBe('2025-01-01');
  });
});

describe('given periods', () => {
  it('when a day is given, then the period in which it lies has its name', () => {
    const names = Object.values(PeriodUnit).map((one) => Period.at('2024-05-31', one).name);
    expect(names).toEqual(['2024-05', '2024-Q2', '2024', '2024']);
  });

  it('when their days are asked, then leap years and lengths are right', () => {
    const daysOf = (name: string, of: PeriodUnit) => {
      const { firstDay, lastDay, days } = Period.named(name, of);
      return [firstDay, lastDay, days];
    };
    expect(daysOf('2024-02', 'MONTH')).toEqual(['2024-02-01', '2024-02-29', 29]);
    expect(daysOf('2023-Q1', 'QUARTER')).toEqual(['2023-01-01', '2023-03-31', 90]);
    expect(daysOf('2024', 'YEAR')).toEqual(['2024-01-01', '2024-12-31', 366]);
    expect(daysOf('2024', 'YEARS_3')).toEqual(['2022-01-01', '2024-12-31', 1096]);
  });

  it('when a period is named and read, then it is the same, and every day of it lies in it', () => {
    fc.assert(
      fc.property(day, unit, (one, of) => {
        const period = Period.at(one, of);
        expect(Period.read(period.name, of)?.number).toBe(period.number);
        expect(period.firstDay <= one && one <= period.lastDay).toBe(true);
        expect(Period.at(period.lastDay, of).name).toBe(period.name);
      }),
    );
  });

  it('when one follows another, then no day is between them, but three years overlap the next three', () => {
    fc.assert(
      fc.property(day, unit, (one, of) => {
        const period = Period.at(one, of);
        const next = period.plus(1);
        if (of === 'YEARS_3') expect(next.firstDay < period.lastDay).toBe(true);
        else expect(next.firstDay).toBe(plusDays(period.lastDay, 1));
      }),
    );
  });

  it('when it is a part of a coarser one, then that holds it', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [month, quarter, year] = (['MONTH', 'QUARTER', 'YEAR'] as const).map((of) =>
          Period.at(one, of),
        );
        expect(month?.in('QUARTER').name).toBe(quarter?.name);
        expect(quarter?.in('YEAR').name).toBe(year?.name);
      }),
    );
  });

  it.each([
    ['2024-13', 'MONTH'],
    ['2024-Q5', 'QUARTER'],
    ['24', 'YEAR'],
    ['2024-03', 'QUARTER'],
  ] as const)('when %s is read as a %s, then it is none', (text, of) => {
    expect(Period.read(text, of)).toBeUndefined();
    expect(() => Period.named(text, of)).toThrow(`${text} names no ${of}`);
  });
});
