import { apportion } from './apportion.js';
import { yearOf } from './calendar.js';
import type { Find, Measured } from './find.js';
import { Random } from './random.js';
import type { Substance } from './substances.js';

/**
 * What was seized in a year, 2021 to the first half of 2026: grams, tablets for ecstasy. Published: methamphetamine
 * 119.26 kg in 2024 and 119.52 kg in 2025, cannabis 12.37 and 235.41 kg, ecstasy 43,596 and 28,230 tablets. The others
 * are invented in step with them.
 */
const seizedByYear: Partial<Record<Substance, readonly number[]>> = {
  METHAMPHETAMINE: [98_410, 103_750, 112_300, 119_260, 119_520, 58_900],
  CANNABIS: [41_200, 28_940, 17_650, 12_370, 235_410, 64_300],
  ECSTASY: [12_640, 21_480, 36_810, 43_596, 28_230, 13_905],
};

/** Where no total of a year is known, a find stays below this many tablets or tenths of a gram. */
const largestOfUnknownTotal = 9_999;

/** Gives each find a heavy-tailed quantity; where a total of the year is known they add up to it exactly. */
export function measure(finds: readonly Find[]): Measured[] {
  const random = new Random('seized quantities');
  const sized = finds.map((find) => ({ find, size: random.heavyTail(0.4, 4) }));
  const thousandths = new Map<Find, number>();
  for (const [substance, totals] of Object.entries(seizedByYear)) {
    for (const [at, total] of totals.entries()) {
      const ofYear = sized.filter(
        ({ find }) => find.substance === substance && yearOf(find.date) === 2021 + at,
      );
      const step = smallest(substance as Substance);
      // One step for each find first, so that no share is nothing.
      const shares = apportion(
        (total * 1000) / step - ofYear.length,
        ofYear.map(({ size }) => size),
      );
      for (const [share, { find }] of ofYear.entries())
        thousandths.set(find, ((shares[share] ?? 0) + 1) * step);
    }
  }
  return sized.map(({ find, size }) => ({
    find,
    quantity: decimal(thousandths.get(find) ?? unknownTotal(find.substance, size)),
    unit: isInTablets(find.substance) ? 'TABLET' : 'GRAM',
  }));
}

/** The smallest quantity of a substance that is counted, in thousandths of its unit. */
function smallest(substance: Substance): number {
  return isInTablets(substance) ? 1000 : 1;
}

function unknownTotal(substance: Substance, size: number): number {
  return Math.min(size, largestOfUnknownTotal) * (isInTablets(substance) ? 1000 : 107);
}

function isInTablets(substance: Substance): boolean {
  return substance === 'ECSTASY' || substance === 'PRESCRIPTION';
}

/** Thousandths → text without needless zeros. */
function decimal(thousandths: number): string {
  const whole = Math.floor(thousandths / 1000);
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : String(whole);
}
