import type { TitledWidget } from '../../address/titled-widget.js';
import { queryOf } from '../../address/widget-address.js';
import { attributes, escaped } from '../../reply/markup.js';
import { frameSize } from './frame-size.js';

/** An answer of oEmbed 1.0 (https://oembed.com): its fields in either format. */
export type OembedFields = Record<string, string | number>;

/** Seconds for which a consumer may keep an answer: it holds an address, no figures. */
const cacheAge = 86_400;

/** What oEmbed says of a widget: a frame of it, as large as it is allowed to be. */
export function oembedOf(
  { address, element, title }: TitledWidget,
  server: string,
  limits: { maxWidth?: number; maxHeight?: number },
): OembedFields {
  const query = queryOf(address);
  const src = `${server}/embed/${address.name}${query ? `?${query}` : ''}`;
  const size = frameSize(element.frame, limits);
  const frame = attributes({ src, title, ...size, frameborder: 0, style: 'max-width:100%', loading: 'lazy' });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Sinergi',
    provider_url: `${server}/`,
    cache_age: cacheAge,
    html: `<iframe${frame}></iframe>`,
    ...size,
  };
}

/** The two formats of oEmbed: their types as answers and in links of discovery, and how they are written. */
export const oembedFormats = {
  json: {
    type: 'application/json; charset=utf-8',
    link: 'application/json+oembed',
    written: (fields: OembedFields) => JSON.stringify(fields),
  },
  xml: {
    type: 'text/xml; charset=utf-8',
    link: 'text/xml+oembed',
    written: (fields: OembedFields) =>
      `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(fields)
        .map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>\n`)
        .join('')}</oembed>\n`,
  },
} as const;
export type OembedFormat = keyof typeof oembedFormats;
