import type { RegionLevel } from '../database/generated/enums.js';
import { BadUserInputError, unknownRegion } from '../graphql/errors.js';
import { regionsAt } from '../reference/below.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { askingWords } from './asking.words.js';

const order: readonly RegionLevel[] = ['COUNTRY', 'PROVINCE', 'REGENCY', 'DISTRICT'];

/** Which regions a question is about: one, or all of a level in it. */
export interface AskedPlace {
  level: RegionLevel;
  /** Their codes, fetched when the level is known to be public. */
  regions(): Promise<string[]>;
}

/** Throws BAD_USER_INPUT for a region that does not exist or a level above its own. */
export async function askedPlace(
  reference: ReferenceContext['reference'],
  code: string,
  asked: RegionLevel | null,
): Promise<AskedPlace> {
  const region = await reference.region.load(code);
  if (!region) throw unknownRegion(code);
  const level = asked ?? region.level;
  if (order.indexOf(level) < order.indexOf(region.level)) {
    throw new BadUserInputError(askingWords.levelAbove(level, region.level));
  }
  return {
    level,
    regions: async () => (level === region.level ? [code] : regionsAt(reference.client, code, level)),
  };
}
