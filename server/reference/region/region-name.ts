import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import type { ReferenceContext } from '../reference.context.js';

/** What readers call a region; its code where it has no row. */
export async function regionName(
  reference: ReferenceContext['reference'],
  code: string,
  locale: Locale,
): Promise<string> {
  const region = await reference.region.load(code);
  return region ? nameIn(locale, region.nameId, region.nameEn) : code;
}
