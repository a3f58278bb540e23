import { createHmac } from 'node:crypto';
import { sigma as standardSigma } from '../../catalogue/protection.js';

/** Draws from a discrete Gaussian, cut at ten standard deviations, by the inverse of its distribution function. */
export class DiscreteGaussian {
  readonly #upTo: number[] = [];
  readonly #most: number;

  constructor(readonly sigma: number = standardSigma) {
    this.#most = Math.ceil(10 * sigma);
    const weights = Array.from({ length: 2 * this.#most + 1 }, (_, index) =>
      Math.exp(-((index - this.#most) ** 2) / (2 * sigma ** 2)),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let sum = 0;
    for (const weight of weights) {
      sum += weight;
      this.#upTo.push(sum / total);
    }
  }

  /** The integer whose part of the distribution holds `u`, from 0 up to but without 1. */
  at(u: number): number {
    const found = this.#upTo.findIndex((end) => u < end);
    return (found < 0 ? this.#upTo.length - 1 : found) - this.#most;
  }
}

/** What decides a cell's noise besides the key: which cell, which drawing of it, and who is in it. */
export interface NoisyCell {
  /** Names table, period, region and values. */
  id: string;
  revision: number;
  /** Sum of the record keys of its people, modulo 2⁶⁴. */
  keySum: bigint;
}

/** The number from 0 to 1 that the secret key gives a cell: always the same one, and nobody can tell it without the key. */
export function uniformOf(key: Buffer, { id, revision, keySum }: NoisyCell): number {
  const sum = BigInt.asUintN(64, keySum);
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([id, revision, sum.toString()]))
    .digest();
  return Number(digest.readBigUInt64BE() >> 11n) / 2 ** 53;
}
