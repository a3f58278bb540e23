import { attributes } from '../../reply/markup.js';
import { oembedFormats } from './oembed.js';

/** The links by which a page tells consumers of oEmbed where they learn how to embed `url`, an address of `server`. */
export function discovery(server: string, url: string, title?: string): string {
  const of = encodeURIComponent(url);
  return Object.entries(oembedFormats)
    .map(([format, { link }]) => {
      const href = `${server}/oembed?url=${of}&format=${format}`;
      return `<link${attributes({ rel: 'alternate', type: link, href, title })}>`;
    })
    .join('\n');
}
