/**
 * Shares a whole total among weights so that the whole shares add up to it (largest remainders; the earlier of equals
 * first). Exact while total × weight stays below 2⁵³.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const remainders = weights.map((weight, at) => ({ at, rest: (total * weight) % sum }));
  remainders.sort((left, right) => right.rest - left.rest || left.at - right.at);
  const missing = total - shares.reduce((left, right) => left + right, 0);
  for (const { at } of remainders.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
