import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOccupancy, shownWaiting } from '../../../../server/publish/exact/care-places.js';

const key = Buffer.alloc(32, 7);

describe('given how full the beds of a place are', () => {
  it.each([
    [200, 'QUARTER', 1, 87],
    [199, 'QUARTER', 5, 85],
    [40, 'QUARTER', 5, 85],
    [39, 'QUARTER', 10, 90],
    [20, 'QUARTER', 10, 90],
    [19, 'YEAR', 10, 90],
    [500, 'YEAR', 1, 87],
  ] as const)('when it has %i beds, then the public sees a %s in steps of %i', (beds, unit, step, value) => {
    expect(shownOccupancy(87.4, beds, unit)).toEqual({ value, step, reason: null });
  });

  it('when it has fewer than 20 beds, then the public sees no quarter', () => {
    expect(shownOccupancy(87.4, 19.9, 'QUARTER')).toEqual({ value: null, step: null, reason: 'TOO_SMALL' });
  });

  it('when nothing was reported, then that is said however many beds there are', () => {
    expect(shownOccupancy(null, 19, 'QUARTER').reason).toBe('NOT_REPORTED');
  });
});

describe('given people who wait for a place', () => {
  it.each([0, 1, 4])('when they are %i, then it reads fewer than 5', (count) => {
    expect(shownWaiting(count, '15.71', key)).toEqual({ value: null, step: null, reason: 'FEWER_THAN_5' });
  });

  it('when they are a multiple of 5, then they are told as they are', () => {
    for (const count of [5, 10, 45]) expect(shownWaiting(count, '15.71', key).value).toBe(count);
  });

  it('when they are any number, then a neighbouring multiple of 5 is told, always the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), fc.stringMatching(/^15\.\d\d$/), (count, region) => {
        const { value, step } = shownWaiting(count, region, key);
        expect(step).toBe(5);
        expect((value as number) % 5).toBe(0);
        expect(Math.abs((value as number) - count)).toBeLessThan(5);
        expect(shownWaiting(count, region, key).value).toBe(value);
      }),
    );
  });

  it('when many regions have the same number, then the mean stays', () => {
    for (const count of [6, 7, 8, 9, 12]) {
      const told = Array.from({ length: 4000 }, (_, at) => shownWaiting(count, `${at}`, key).value as number);
      const mean = told.reduce((sum, value) => sum + value, 0) / told.length;
      expect(Math.abs(mean - count)).toBeLessThan(0.2);
    }
  });

  it('when the key is another one, then some read otherwise: nobody without it can undo the rounding', () => {
    const other = Buffer.alloc(32, 8);
    const regions = Array.from({ length: 200 }, (_, at) => `${at}`);
    expect(regions.some((one) => shownWaiting(7, one, key).value !== shownWaiting(7, one, other).value)).toBe(
      true,
    );
  });
});
