import type { ReferenceContext } from '../reference.context.js';
import { ancestorsOf } from '../region/province-of.js';
import type { Target } from './target.type.js';

/** The target of an indicator for a region or, where it has none, the nearest one above; of a year, or else the latest. */
export async function targetOf(
  reference: ReferenceContext['reference'],
  indicator: string,
  region: string,
  year?: number,
): Promise<Target | null> {
  const targets = await reference.targetsOfIndicator.load(indicator);
  if (targets.length === 0) return null;
  for (const code of await ancestorsOf(reference, region)) {
    const found = targets.findLast(
      (one) => one.regionCode === code && (year === undefined || one.year === year),
    );
    if (found) return found;
  }
  return null;
}
