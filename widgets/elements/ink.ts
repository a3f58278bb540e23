import type { Ink } from '../charts/ink.js';

/** Only the two sides, the context, now, text and paper are open to the page; the rest follows the theme. */
export const palettes = {
  light: {
    track: '#edf1f4',
    scale: ['#dcefeb', '#abd6cd', '#6fb5a8', '#2a8172', '#07594e'],
    categories: ['#0b7568', '#7dbdb2', '#d18b0f', '#98500b', '#75509b', '#39444f', '#8996a2', '#c3ccd4'],
  },
  dark: {
    track: '#1c252d',
    scale: ['#12302c', '#1b4f48', '#257567', '#37a08f', '#7ee0cf'],
    categories: ['#4cc4b0', '#28776c', '#e6ab4a', '#b9742f', '#a98bd0', '#d5dce3', '#8796a3', '#4a5662'],
  },
};

/** Colours and font as the page sets them, resolved, because a canvas knows no variables. */
export function inkOf(host: HTMLElement): Ink {
  const style = getComputedStyle(host);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...palettes[host.dataset.theme === 'dark' ? 'dark' : 'light'],
    police: read('police'),
    rehab: read('rehab'),
    context: read('context'),
    now: read('now'),
    text: read('ink'),
    muted: read('muted'),
    rule: read('rule'),
    paper: read('paper'),
    font: style.fontFamily,
  };
}

/** Gives the legend its colours: by script, because pages forbid styles in the markup. */
export function colourLegend(root: ParentNode, ink: Ink): void {
  for (const mark of root.querySelectorAll<HTMLElement>('[data-colour]')) {
    const name = mark.dataset.colour ?? '';
    if (name === 'missing') continue;
    const steps = name.startsWith('s') ? ink.scale[Number(name.slice(1))] : undefined;
    mark.style.background = steps ?? ink.categories[Number(name)] ?? ink[name as 'police'];
  }
}
