import type { PublicClient } from '../../../database/public.client.js';
import { nameIn } from '../../../language/localised.js';
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
export const unknownRegion = new WidgetAddressError(404, {
  id: 'Tidak ada wilayah dengan kode pada parameter region. Kode wilayah Kemendagri ditulis seperti 15 atau 15.71.',
  en: 'There is no region of the code in the parameter region. Kemendagri codes are written like 15 or 15.71.',
});
