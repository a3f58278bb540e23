import { type FramePage, page } from '../../address/problem-page.js';
import type { TitledWidget } from '../../address/titled-widget.js';
import { queryOf } from '../../address/widget-address.js';
import { attributes, escaped } from '../../reply/markup.js';
import { discovery } from '../oembed/discovery.js';
import { frameWords } from './frame.words.js';

/**
 * One widget alone, for iframes. Its addresses are relative, so that it also works below a folder of a proxy. `still` is
 * what it shows without JavaScript, if that is there.
 */
export function framePage(
  { address, element, title }: TitledWidget,
  server: string,
  still: string | undefined,
): FramePage {
  const { name, locale, colours, ...said } = address;
  const tag = `sinergi-${name}`;
  const query = queryOf(address);
  const asked = query ? `?${query}` : '';
  const properties = Object.entries(colours).map(([colour, value]) => `--sinergi-${colour}:${value}`);
  const href = element.shows === 'widgets' ? '../' : `../table/${name}${asked}`;
  const link = `<a${attributes({ href, target: '_top' })}>${escaped(title)}: ${frameWords.asTable[locale]}</a>`;
  return page({
    locale,
    title,
    style: properties.length > 0 ? `:root{${properties.join(';')}}` : '',
    head: `${discovery(server, `${server}/embed/${name}${asked}`, title)}
<script type="module" src="../widgets/v1/framed.js"></script>
<script type="module" src="../widgets/v1/sinergi.js"></script>`,
    main: `<${tag}${attributes({ locale, ...said })}></${tag}>
<noscript><div class="plain">${still ?? ''}<p>${link}</p></div></noscript>`,
  });
}
