import { type IndicatorId, indicators } from '../../catalogue/indicators.js';
import type { WidgetAddress } from './widget-address.js';
import { titles } from './widget-titles.words.js';

/** The indicators that the two elements show unless another is named. */
const usual = { indicator: 'COMPLETION', map: 'CASE_RATE' } as const;

/** What a widget is called where only words stand for it: titles of pages, of iframes, of oEmbed. */
export function titleOf(address: WidgetAddress, regionName: string | undefined): string {
  const { heading, locale, name } = address;
  if (heading) return heading;
  const title =
    name === 'indicator' || name === 'map'
      ? indicators[(address.indicator ?? usual[name]) as IndicatorId].label
      : titles[name];
  return regionName ? `${title[locale]}, ${regionName}` : title[locale];
}
