import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../server/statistics/period.input.js';

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
      expect(read).toThrow(`this is no ${unit} (write it like "${form}")`);
      expect(read).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
    },
  );

  it('when the ends are exchanged or too far apart, then that is refused', () => {
    expect(() => periodsOf({ unit: 'YEAR', from: '2025', to: '2024' })).toThrow(/exchange them/);
    expect(periodsOf({ unit: 'MONTH', from: '2001-01', to: '2020-12' })).toHaveLength(240);
    expect(() => periodsOf({ unit: 'MONTH', from: '2001-01', to: '2021-01' })).toThrow(
      /more than 240 periods/,
    );
  });

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
