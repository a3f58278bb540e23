import type { Ink } from '../charts/ink.js';
import { palettes } from '../elements/ink.js';
import elementCss from '../styles/element.css?inline';

/** Colours that an address may set. */
export type Colours = Partial<Record<'ink' | 'muted' | 'rule' | 'paper' | Sides, string>>;
type Sides = 'police' | 'rehab' | 'context' | 'now';

/** What the style sheet of the elements says of each theme, the light one first. */
const [light = {}, dark = {}] = elementCss
  .split(/:host\(\[data-theme="?dark"?\]\)/)
  .map((part) =>
    Object.fromEntries(
      [...part.matchAll(/var\(--sinergi-(\w+),\s*(#[\da-f]+)\)/gi)].map(([, name, colour]) => [name, colour]),
    ),
  );

/** The colours of a theme as the elements have them, with those of the address in their place. */
export function inkOf(theme: 'light' | 'dark', colours: Colours, font: string): Ink {
  const { ink: text, ...read } = { ...(theme === 'dark' ? dark : light), ...colours } as Required<Colours>;
  return { ...palettes[theme], ...read, text, font };
}
