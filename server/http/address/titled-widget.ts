import type { PublicClient } from '../../database/public.client.js';
import { nameIn } from '../../language/localised.js';
import type { ElementDescription } from '../builds/element.js';
import type { Elements } from '../builds/elements.js';
import { addressWords } from './address.words.js';
import { WidgetAddressError } from './widget-address.error.js';
import { readWidgetAddress, type WidgetAddress } from './widget-address.js';
import { usualRegion } from './widget-parameters.js';
import { titleOf } from './widget-title.js';

/** A widget of a region that there is. */
export interface TitledWidget {
  address: WidgetAddress;
  element: ElementDescription;
  title: string;
}

/** Reads an address and looks its region up. Throws WidgetAddressError. */
export async function titledWidget(
  client: PublicClient,
  elements: Elements,
  name: string,
  query: URLSearchParams,
): Promise<TitledWidget> {
  const address = readWidgetAddress(elements, name, query);
  const element = elements.of(name);
  const region = await client.region.findUnique({ where: { code: address.region ?? usualRegion } });
  if (!region && address.region) throw unknownRegion;
  const regionName = region ? nameIn(address.locale, region.nameId, region.nameEn) : undefined;
  return { address, element, title: titleOf(element, address, regionName) };
}

/** What a code says that no region has. */
export const unknownRegion = new WidgetAddressError(404, addressWords.unknownRegion);
