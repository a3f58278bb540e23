import { type Choice, chosenBy, colourNames, parametersOf } from './choice.js';
import type { Tier } from './verdict.js';

/** What the preview shows now, for readers without scripts. */
export interface Shown {
  heading: string;
  sentence: string;
  source: string;
  columns: string[];
  rows: string[][];
  /** Pixels. */
  height: number;
}

/** A build of the widgets: the name of its folder and, where that is for ever, the hashes of its files. */
export interface Scripts {
  version: string;
  integrity?: Record<string, string>;
}

/** What leads from a picture to its table. */
const tableWords = { id: 'tabel', en: 'table' };

/** As wide as a column of text; the page makes it smaller where it must. */
const pictureWidth = 720;

/** The four snippets of a choice. `server` is the address without a slash at its end. */
export function snippetsOf(
  choice: Choice,
  shown: Shown | undefined,
  scripts: Scripts,
  server: string,
): Record<Tier, string> {
  const query = new URLSearchParams(parametersOf(choice)).toString();
  const at = (path: string) => `${server}/${path}${query ? `?${query}` : ''}`;
  const title = shown?.heading || chosenBy(choice).choice[choice.locale];
  const says = shown?.sentence || title;
  const script = (name: string) =>
    scriptTag(`${server}/widgets/${scripts.version}/${name}`, scripts.integrity?.[name]);
  const table = escaped(at(`table/${choice.widget}`));
  const framed = at(`embed/${choice.widget}`);
  return {
    element: `${script('sinergi.js')}\n${elementTag(choice, shown)}`,
    frame: [
      `<iframe src="${escaped(framed)}" title="${escaped(title)}" width="100%" height="${shown?.height ?? 480}"`,
      `  loading="lazy" frameborder="0"></iframe>`,
      script('frames.js'),
    ].join('\n'),
    oembed: framed,
    picture: [
      `<p><a href="${table}"><img src="${escaped(at(`image/${choice.widget}.png`))}"`,
      `  alt="${escaped(says)}" width="${pictureWidth}" style="max-width:100%;height:auto"></a></p>`,
      `<p><a href="${table}">${escaped(title)}: ${tableWords[choice.locale]}</a></p>`,
    ].join('\n'),
  };
}

function scriptTag(src: string, integrity: string | undefined): string {
  const hash = integrity ? `\n  integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escaped(src)}"${hash}></script>`;
}

/** The element, with the sentence and the table that it takes the place of. */
function elementTag(choice: Choice, shown: Shown | undefined): string {
  const name = `sinergi-${choice.widget}`;
  const colours = colourNames.flatMap((one) =>
    choice.colours[one] ? [`--sinergi-${one}:${choice.colours[one]}`] : [],
  );
  const attributes = parametersOf(choice)
    .filter(([key]) => !(colourNames as readonly string[]).includes(key))
    .concat(colours.length > 0 ? [['style', colours.join(';')]] : [])
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = shown ? fallback(shown) : '';
  return `<${name}${attributes.join('')}>${inside}</${name}>`;
}

function fallback({ heading, sentence, source, columns, rows }: Shown): string {
  const lines = [sentence ? `<p>${escaped(sentence)}</p>` : ''];
  if (rows.length > 0)
    lines.push(
      `<table>`,
      `  <caption>${escaped(heading)}</caption>`,
      `  <thead><tr>${columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead>`,
      `  <tbody>`,
      ...rows.map((row) => `    <tr>${row.map(entry).join('')}</tr>`),
      `  </tbody>`,
      `</table>`,
    );
  if (source) lines.push(`<p>${escaped(source)}</p>`);
  const text = lines.filter(Boolean).map((line) => `  ${line}`);
  return text.length > 0 ? `\n${text.join('\n')}\n` : '';
}

const entry = (text: string, at: number): string =>
  at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
