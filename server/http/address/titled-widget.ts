import type { PublicClient } from '../../database/public.client.js';
import { nameIn } from '../../language/localised.js';
import { addressWords } from './address.words.js';
import { WidgetAddressError } from './widget-address.error.js';
import { readWidgetAddress, type WidgetAddress } from './widget-address.js';
import { usualRegion } from './widget-parameters.js';
import { titleOf } from './widget-titles.js';

/** A widget of a region that there is. */
export interface TitledWidget {
  address: WidgetAddress;
  title: string;
}

/** Reads an address and looks its region up. Throws WidgetAddressError. */
export async function titledWidget(
  client: PublicClient,
  name: string,
  query: URLSearchParams,
): Promise<TitledWidget> {
  const address = readWidgetAddress(name, query);
  const region = await client.region.findUnique({ where: { code: address.region ?? usualRegion } });
  if (!region && address.region) throw unknownRegion;
  const regionName = region ? nameIn(address.locale, region.nameId, region.nameEn) : undefined;
  return { address, title: titleOf(address, regionName) };
}

/** What a code says that no region has. */
export const unknownRegion = new WidgetAddressError(404, addressWords.unknownRegion);
