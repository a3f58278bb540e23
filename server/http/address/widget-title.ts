import { type IndicatorId, indicators } from '../../catalogue/indicators.js';
import type { ElementDescription } from '../builds/element.js';
import type { WidgetAddress } from './widget-address.js';

/** What a widget is called where only words stand for it: titles of pages, of iframes, of oEmbed. */
export function titleOf(
  element: ElementDescription,
  { heading, locale, indicator }: WidgetAddress,
  regionName: string | undefined,
): string {
  if (heading) return heading;
  const title = element.indicator
    ? indicators[(indicator as IndicatorId | undefined) ?? element.indicator.usual].label
    : element.title;
  return regionName ? `${title[locale]}, ${regionName}` : title[locale];
}
