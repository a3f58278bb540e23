import type { IndicatorRule } from '../../catalogue/indicators.js';
import { smallestDenominator, sigma as standardSigma, threshold } from '../../catalogue/protection.js';
import { z95 } from '../survival/kaplan-meier.js';

/** One count that takes part in an indicator, with its weights. */
export interface WeightedCount {
  value: number;
  isProtected: boolean;
  numerator: number;
  denominator: number;
}

/** A figure of an indicator, in its unit, or why there is none. */
export interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
  /** What the value was rounded to, where it is no plain ratio. */
  step?: number | null;
  exactness: 'EXACT' | 'PROTECTED';
  reason: 'TOO_SMALL' | 'NOT_REPORTED' | null;
}

type Calculation = Pick<IndicatorRule, 'factor' | 'decimals' | 'isProportion'>;

/**
 * The ratio of weighted counts. Its 95 % interval joins chance, where the numerator's people are among the
 * denominator's (Wilson), and the noise of protected counts (delta method). A protected ratio is rounded.
 * `per` is a public denominator instead of the counts'.
 */
export function figureOf(
  counts: readonly WeightedCount[],
  { factor, decimals, isProportion }: Calculation,
  per?: number,
  sigma = standardSigma,
): Figure {
  const numerator = sum(counts, 'numerator');
  const denominator = per ?? sum(counts, 'denominator');
  const isProtected = counts.some((one) => one.isProtected);
  const exactness = isProtected ? 'PROTECTED' : 'EXACT';
  if (denominator <= 0) return { ...nothing, exactness, reason: isProtected ? 'TOO_SMALL' : 'NOT_REPORTED' };
  if (isProtected && isTooSmall(counts, numerator, denominator))
    return { ...nothing, exactness, reason: 'TOO_SMALL' };
  const ratio = isProtected && isProportion ? clamp(numerator / denominator) : numerator / denominator;
  const noise = z95 * noiseOf(counts, ratio, denominator, sigma, per !== undefined);
  const chance = isProportion ? wilson(ratio, denominator) : { lower: ratio, upper: ratio };
  const ends = {
    lower: Math.max(0, ratio - Math.hypot(ratio - chance.lower, noise)),
    upper: ratio + Math.hypot(chance.upper - ratio, noise),
  };
  const hasInterval = isProportion || isProtected;
  const shown = (value: number) => (isProtected ? round(value * factor, decimals) : value * factor);
  return {
    value: shown(ratio),
    numerator: isProtected && numerator < threshold ? null : numerator,
    denominator,
    lower: hasInterval ? shown(ends.lower) : null,
    upper: hasInterval ? shown(isProportion ? Math.min(1, ends.upper) : ends.upper) : null,
    exactness,
    reason: null,
  };
}

const nothing = { value: null, numerator: null, denominator: null, lower: null, upper: null };

/** Nothing was reported or may be shown. */
export function noFigure(reason: 'TOO_SMALL' | 'NOT_REPORTED', exactness: 'EXACT' | 'PROTECTED'): Figure {
  return { ...nothing, exactness, reason };
}

function isTooSmall(counts: readonly WeightedCount[], numerator: number, denominator: number): boolean {
  const dividesPeople = counts.some((one) => one.isProtected && one.denominator !== 0);
  return dividesPeople ? denominator < smallestDenominator : numerator < threshold;
}

function sum(counts: readonly WeightedCount[], side: 'numerator' | 'denominator'): number {
  return counts.reduce((total, count) => total + count[side] * count.value, 0);
}

/** Standard deviation of the ratio that the noise alone makes. */
function noiseOf(
  counts: readonly WeightedCount[],
  ratio: number,
  denominator: number,
  sigma: number,
  hasPublicDenominator: boolean,
): number {
  const noisy = counts.filter((one) => one.isProtected);
  const squares = noisy.map(
    (one) => (one.numerator - (hasPublicDenominator ? 0 : ratio * one.denominator)) ** 2,
  );
  return (sigma * Math.sqrt(squares.reduce((total, square) => total + square, 0))) / denominator;
}

/** Wilson's 95 % interval of a proportion. */
export function wilson(proportion: number, of: number): { lower: number; upper: number } {
  const square = z95 ** 2;
  const centre = (proportion + square / (2 * of)) / (1 + square / of);
  const half =
    (z95 / (1 + square / of)) * Math.sqrt((proportion * (1 - proportion)) / of + square / (4 * of ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
