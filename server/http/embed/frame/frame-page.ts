import { createHash } from 'node:crypto';
import type { Locale } from '../../../language/locale.js';
import { attributes, escaped } from '../../reply/markup.js';
import { ownPages, written } from '../../reply/page-policy.js';
import type { TitledWidget } from '../address/titled-widget.js';
import { queryOf } from '../address/widget-address.js';
import { discovery } from '../oembed/discovery.js';

const words = {
  id: { table: 'Lihat sebagai tabel', problem: 'Grafik ini tidak dapat ditampilkan' },
  en: { table: 'See it as a table', problem: 'This chart cannot be shown' },
};

/** A page and the policy that goes with it. */
export interface FramePage {
  html: string;
  policy: string;
}

/**
 * One widget alone, for iframes. Its addresses are relative, so that it also works below a folder of a proxy. `still` is
 * what it shows without JavaScript, if that is there.
 */
export function framePage(
  { address, title }: TitledWidget,
  server: string,
  still: string | undefined,
): FramePage {
  const { name, locale, colours, ...said } = address;
  const tag = `sinergi-${name}`;
  const query = queryOf(address);
  const asked = query ? `?${query}` : '';
  const properties = Object.entries(colours).map(([colour, value]) => `--sinergi-${colour}:${value}`);
  const href = name === 'dashboard' ? '../' : `../table/${name}${asked}`;
  const link = `<a${attributes({ href, target: '_top' })}>${escaped(title)}: ${words[locale].table}</a>`;
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

/** What stands in the frame where there is no such widget. */
export function problemPage(locale: Locale, sentence: string): FramePage {
  const title = words[locale].problem;
  const main = `<div class="plain"><p><strong>${title}.</strong></p><p>${escaped(sentence)}</p></div>`;
  return page({ locale, title, style: '', head: '', main });
}

const style =
  'body{margin:0;font:16px/1.5 system-ui,sans-serif}main{display:flow-root}' +
  '.plain{padding:16px;background:#fff;color:#16202a;overflow-wrap:anywhere}' +
  '.plain figure{margin:0 0 8px}.plain p{margin:0 0 8px}' +
  '.plain :is(th,td){padding:4px 12px 4px 0;text-align:start;vertical-align:top;border-bottom:1px solid #e3e8ed}';

interface Parts {
  locale: Locale;
  title: string;
  style: string;
  head: string;
  main: string;
}

function page({ locale, title, style: own, head, main }: Parts): FramePage {
  const styles = style + own;
  const hash = createHash('sha256').update(styles).digest('base64');
  return {
    policy: written({
      ...ownPages,
      'style-src': ["'self'", `'sha256-${hash}'`],
      'frame-ancestors': ['*'],
    }),
    html: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Sinergi</title>
<style>${styles}</style>
${head}
</head>
<body>
<main>${main}</main>
</body>
</html>
`,
  };
}
