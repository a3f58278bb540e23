import { afterAll, describe, expect, it } from 'vitest';
import { sigma as publicSigma } from '../../server/catalogue/protection.js';
import { differencing } from './support/differencing.js';
import { leastSquares } from './support/least-squares.js';
import { loadHighs, nearestTable } from './support/linear-programme.js';
import { closeProvinces, isDetermined, isSmall, score, type TargetRule } from './support/reconstruction.js';
import { repetitions } from './support/repetitions.js';
import { percent, reportAttack } from './support/report.js';

// Three attacks on the same drawings of the same provinces, in one file so that each is published once.

afterAll(closeProvinces);

const controls = repetitions({ least: 4, most: 10 });

/** A count of one to ten people, shown or not. */
const isSmallCount: TargetRule = (people) => people >= 1 && people <= 10;

/** A count of somebody that is withheld, or so small that it should tell nothing. */
const isWithheldOrSmall: TargetRule = (people, name, margins) =>
  isSmall(people, name, margins) || isSmallCount(people, name, margins);

describe('given an attacker who subtracts what is shown from totals', () => {
  it('when withheld and small counts are attacked, then they are hardly found more often than by guessing', async () => {
    const hidden = await score(differencing(publicSigma), isWithheldOrSmall, {
      provinces: repetitions({ least: 12, most: 30 }),
      draws: 3,
    });
    const quiet = await score(differencing(0.3), isDetermined, { provinces: controls, draws: 1, sigma: 0.3 });
    const thresholdOnly = await score(differencing(0.01), isDetermined, {
      provinces: controls,
      draws: 1,
      standIn: true,
    });
    reportAttack({
      attack: 2,
      name: 'differencing and complementary cells',
      figures: `${percent(hidden.found)} of ${hidden.targets} withheld or small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} at σ = 0.3, ${percent(thresholdOnly.found)} of ${thresholdOnly.targets} where small counts are merely hidden`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(repetitions({ least: 500, most: 1000 }));
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
    expect(thresholdOnly.found).toBeGreaterThanOrEqual(0.95);
  });
});

/** A small count of a year; those of three years together help to find it. */
const isSmallInYear: TargetRule = (people, name, margins) =>
  name.includes(' YEAR ') && isSmallCount(people, name, margins);

describe('given an attacker who fits all public cells of five years and their windows by least squares', () => {
  it('when small counts are attacked, then they are hardly found more often than by independence', async () => {
    const provinces = repetitions({ least: 10, most: 24 });
    const hidden = await score(leastSquares(publicSigma), isSmallInYear, {
      provinces,
      draws: 1,
      isWhole: true,
    });
    const quiet = await score(leastSquares(0.3), isDetermined, { provinces: controls, draws: 1, sigma: 0.3 });
    reportAttack({
      attack: 4,
      name: 'least squares over the whole catalogue, windows of three years with it',
      figures: `${percent(hidden.found)} of ${hidden.targets} small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} determined ones at σ = 0.3`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(300);
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
  });
});

describe('given an attacker who fits the likeliest table by a linear programme', () => {
  it('when small counts are attacked, then they are hardly found more often than by independence', async () => {
    const highs = await loadHighs();
    const hidden = await score(nearestTable(highs, publicSigma), isSmallCount, {
      provinces: repetitions({ least: 12, most: 30 }),
      draws: 2,
    });
    const quiet = await score(nearestTable(highs, 0.3), isDetermined, {
      provinces: controls,
      draws: 1,
      sigma: 0.3,
    });
    reportAttack({
      attack: 3,
      name: 'L1 fit of all cells by a linear programme',
      figures: `${percent(hidden.found)} of ${hidden.targets} small counts exact (independence: ${percent(hidden.independence)})`,
      limit: `≤ ${percent(hidden.independence + 0.05)}`,
      control: `${percent(quiet.found)} of ${quiet.targets} determined ones at σ = 0.3`,
    });
    expect(hidden.targets).toBeGreaterThanOrEqual(repetitions({ least: 150, most: 300 }));
    expect(hidden.found).toBeLessThanOrEqual(hidden.independence + 0.05);
    expect(quiet.found).toBeGreaterThanOrEqual(0.95);
  });
});
