import type { FastifyRequest } from 'fastify';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import { readWidgetAddress, type WidgetAddress } from '../../address/widget-address.js';
import { usualRegion } from '../../address/widget-parameters.js';
import type { Elements } from '../../builds/elements.js';
import { queryOfRequest } from '../../reply/query.js';
import { pictureWords } from './picture.words.js';

/**
 * Reads the address of one widget, as every tier has it, from the name of a file and the parameters beside. `own` are
 * parameters of this tier alone: they are taken out. Throws WidgetAddressError.
 */
export function readPictureAddress(
  request: FastifyRequest,
  elements: Elements,
  name: string,
  own: string[],
): { address: WidgetAddress; own: Record<string, string> } {
  const query = queryOfRequest(request);
  const taken: Record<string, string> = {};
  for (const key of own) {
    const [value, ...more] = query.getAll(key);
    if (more.length > 0) throw new WidgetAddressError(400, pictureWords.twice(key));
    if (value?.trim()) taken[key] = value.trim();
    query.delete(key);
  }
  if (elements.find(name)?.shows === 'widgets')
    throw new WidgetAddressError(404, pictureWords.holdsWidgets(name));
  return { address: readWidgetAddress(elements, name, query), own: taken };
}

/** The name of the file, for who saves it. */
export const fileName = (
  { name, indicator, by, region = usualRegion }: WidgetAddress,
  ending: string,
): string => `sinergi-${[name, indicator?.toLowerCase(), by, region].filter(Boolean).join('-')}.${ending}`;
