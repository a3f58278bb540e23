import { createHash } from 'node:crypto';
import type { Locale } from '../../language/locale.js';
import { escaped } from '../reply/markup.js';
import { ownPages, written } from '../reply/page-policy.js';
import { addressWords } from './address.words.js';

/** A page and the policy that goes with it. */
export interface FramePage {
  html: string;
  policy: string;
}

/** What stands in the frame where there is no such widget. */
export function problemPage(locale: Locale, sentence: string): FramePage {
  const title = addressWords.problem[locale];
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

export function page({ locale, title, style: own, head, main }: Parts): FramePage {
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
