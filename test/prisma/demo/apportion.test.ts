import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../prisma/demo/apportion.js';

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
  .filter((all) => all.some((weight) => weight > 0));

describe('sharing a total by weights', () => {
  it('given any total and weights, when shared, then whole shares add up and miss the exact ones by less than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (total, all) => {
        const shares = apportion(total, all);
        const sum = all.reduce((left, right) => left + right, 0);
        expect(shares.reduce((left, right) => left + right, 0)).toBe(total);
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - (total * (all[at] ?? 0)) / sum)).toBeLessThan(1);
      }),
    );
  });
});
