import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiscreteGaussian, uniformOf } from '../../../../server/publish/people/noise.js';

const key = Buffer.alloc(32, 7);
const cells = fc.record({ id: fc.string(), revision: fc.nat(), keySum: fc.bigInt(-(2n ** 70n), 2n ** 70n) });

describe('given the discrete Gaussian with a standard deviation of 5', () => {
  const noise = new DiscreteGaussian(5);
  const even = Array.from({ length: 100_000 }, (_, at) => noise.at((at + 0.5) / 100_000));
  const share = (value: number) => even.filter((one) => one === value).length / even.length;

  it('when evenly spread numbers are drawn, then mean, spread and every frequency are those of the distribution', () => {
    const mean = even.reduce((sum, one) => sum + one, 0) / even.length;
    const variance = even.reduce((sum, one) => sum + (one - mean) ** 2, 0) / even.length;
    expect(mean).toBeCloseTo(0, 6);
    expect(Math.sqrt(variance)).toBeCloseTo(5, 2);
    const total = Array.from({ length: 101 }, (_, at) => Math.exp(-((at - 50) ** 2) / 50)).reduce(
      (a, b) => a + b,
      0,
    );
    for (const value of [0, 1, -1, 5, -5, 10, -10, 15]) {
      expect(share(value), `${value}`).toBeCloseTo(Math.exp(-(value ** 2) / 50) / total, 4);
    }
    expect(even.filter((one) => Math.abs(one) <= 10).length / even.length).toBeGreaterThan(0.95);
  });

  it('when the most extreme numbers are drawn, then the noise is cut at ten standard deviations', () => {
    expect(noise.at(0)).toBe(-50);
    expect(noise.at(1 - 2 ** -53)).toBeLessThanOrEqual(50);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (u) => {
        expect(Number.isInteger(noise.at(u)) && Math.abs(noise.at(u)) <= 50).toBe(true);
      }),
    );
  });
});

describe('given any cell', () => {
  it('when its number is drawn twice, then it is the same, from 0 up to 1', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const u = uniformOf(key, cell);
        expect(u >= 0 && u < 1).toBe(true);
        expect(uniformOf(Buffer.alloc(32, 7), { ...cell })).toBe(u);
      }),
    );
  });

  it('when the key, the name, the revision or the people change, then the number does', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const others = [
          uniformOf(Buffer.alloc(32, 8), cell),
          uniformOf(key, { ...cell, id: `${cell.id} ` }),
          uniformOf(key, { ...cell, revision: cell.revision + 1 }),
          uniformOf(key, { ...cell, keySum: cell.keySum + 1n }),
        ];
        expect(others).not.toContain(uniformOf(key, cell));
      }),
    );
  });

  it('when sums of keys are equal modulo 2 to the 64th, then the number is the same', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(uniformOf(key, { ...cell, keySum: cell.keySum + 2n ** 64n })).toBe(uniformOf(key, cell));
      }),
    );
  });

  it('when many cells are drawn, then their numbers spread evenly', () => {
    const drawn = Array.from({ length: 20_000 }, (_, at) =>
      uniformOf(key, { id: `cell ${at}`, revision: 1, keySum: 0n }),
    );
    const tenths = Array.from(
      { length: 10 },
      (_, at) => drawn.filter((u) => Math.floor(u * 10) === at).length,
    );
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });
});
