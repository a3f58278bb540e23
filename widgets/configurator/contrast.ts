import type { Choice, ColourName } from './choice.js';

/** The colours of widgets where a page sets none. */
export const usualColours: Record<'light' | 'dark', Record<ColourName, string>> = {
  light: {
    ink: '#16202a',
    muted: '#52606d',
    paper: '#ffffff',
    rule: '#e3e8ed',
    police: '#1d4f91',
    rehab: '#0b7568',
    context: '#7b8894',
    now: '#b8430f',
  },
  dark: {
    ink: '#e8eef4',
    muted: '#a3b1bf',
    paper: '#11171d',
    rule: '#28323c',
    police: '#7db1f2',
    rehab: '#4cc4b0',
    context: '#8796a3',
    now: '#ff9d66',
  },
};

/** What must stand out from the paper, and how much (WCAG 2.2, 1.4.3 and 1.4.11). */
const least: Partial<Record<ColourName, number>> = {
  ink: 4.5,
  muted: 4.5,
  police: 3,
  rehab: 3,
  context: 3,
  now: 3,
};

/** A colour that readers may not tell from the paper, in one of the themes in which the chart is shown. */
export interface TooFaint {
  colour: ColourName;
  theme: 'light' | 'dark';
  ratio: number;
  least: number;
}

/** Names the colours that are too faint. Colours that the page leaves alone are not named unless it set the paper. */
export function tooFaint({ theme, colours }: Choice): TooFaint[] {
  const themes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  return themes.flatMap((one) => {
    const all = { ...usualColours[one], ...colours };
    return Object.entries(least).flatMap(([name, wanted]) => {
      const colour = name as ColourName;
      if (!colours[colour] && !colours.paper) return [];
      const ratio = contrast(all[colour], all.paper);
      return ratio < wanted ? [{ colour, theme: one, ratio, least: wanted }] : [];
    });
  });
}

/** How much two colours differ in lightness, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
