import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodInput } from '../../../server/statistics/period.input.js';
import { periodsOf as periodsUntil } from '../../../server/statistics/read-periods.js';
import { Period } from '../../../server/time/period.js';

const usual = { MONTH: '2025-12', QUARTER: '2025-Q4', YEAR: '2025', YEARS_3: '2025' };
const periodsOf = (period: PeriodInput, latest = usual[period.unit]) =>
  periodsUntil(period, Period.named(latest, period.unit)).map(({ name }) => name);

describe('given periods from one to another', () => {
  it('when they cross a year, then all between are named, both ends included', () => {
    expect(periodsOf({ unit: 'MONTH', from: '2023-11', to: '2024-02' })).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(periodsOf({ unit: 'QUARTER', from: '2023-Q4', to: '2024-Q1' })).toEqual(['2023-Q4', '2024-Q1']);
    expect(periodsOf({ unit: 'YEAR', from: '2024', to: '2024' })).toEqual(['2024']);
  });

  it.each([
    ['MONTH', '2024-13', '2024-03'],
    ['MONTH', '2024-Q1', '2024-03'],
    ['MONTH', '2024-3', '2024-03'],
    ['QUARTER', '2024-Q5', '2024-Q1'],
    ['QUARTER', '2024-03', '2024-Q1'],
    ['YEAR', '24', '2024'],
    ['YEARS_3', '2024-Q1', '2024'],
  ] as const)(
    'when %s is written %s, then the right form is named and the wrong one not echoed',
    (unit, from, form) => {
      const read = () => periodsOf({ unit, from, to: from });
      expect(read).toThrow(`this is no ${unit} (write it like "${form}" or "LATEST")`);
      expect(read).toThrow(
        expect.objectContaining({
          extensions: {
            code: 'BAD_USER_INPUT',
            sentence: expect.objectContaining({ id: expect.stringContaining(`ini bukan ${unit}`) }),
          },
        }),
      );
    },
  );

  it('when the ends are exchanged or too far apart, then that is refused', () => {
    expect(() => periodsOf({ unit: 'YEAR', from: '2025', to: '2024' })).toThrow(/exchange them/);
    expect(periodsOf({ unit: 'MONTH', from: '2001-01', to: '2020-12' })).toHaveLength(240);
    expect(() => periodsOf({ unit: 'MONTH', from: '2001-01', to: '2021-01' })).toThrow(
      /more than 240 periods/,
    );
  });

  it('when they are named from the last one published, then that many before it, across years', () => {
    const ask = (unit: PeriodInput['unit'], from: string, to: string, latest: string) =>
      periodsOf({ unit, from, to }, latest);
    expect(ask('YEAR', 'LATEST-2', 'LATEST', '2019')).toEqual(['2017', '2018', '2019']);
    expect(ask('QUARTER', 'LATEST-1', 'LATEST', '2024-Q1')).toEqual(['2023-Q4', '2024-Q1']);
    expect(ask('MONTH', 'LATEST-2', 'LATEST-1', '2024-01')).toEqual(['2023-11', '2023-12']);
    expect(ask('YEAR', '2017', 'LATEST', '2019')).toEqual(['2017', '2018', '2019']);
  });

  it('when what is written out lies beyond the last one published, then that one period is asked for', () => {
    expect(periodsOf({ unit: 'YEAR', from: '2024', to: 'LATEST' }, '2019')).toEqual(['2024']);
    expect(periodsOf({ unit: 'YEAR', from: 'LATEST-4', to: '2010' }, '2019')).toEqual(['2010']);
  });

  it.each(['LATEST+1', 'LATEST-', 'latest', 'LATEST-1000'])(
    'when it is written %s, then it is refused',
    (from) => {
      expect(() => periodsOf({ unit: 'YEAR', from, to: '2024' })).toThrow(/write it like "2024" or "LATEST"/);
    },
  );

  it('when any months are asked for, then their names are as many as they are, in order, each once', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 239 }), ([year, number], more) => {
        const end = new Date(Date.UTC(year, number - 1 + more)).toISOString().slice(0, 7);
        const names = periodsOf({
          unit: 'MONTH',
          from: `${year}-${String(number).padStart(2, '0')}`,
          to: end,
        });
        expect(names).toEqual([...new Set(names)].sort());
        expect(names).toHaveLength(more + 1);
        expect(names.at(-1)).toBe(end);
      }),
    );
  });
});
