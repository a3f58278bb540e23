import { type Choice, type ColourName, colourNames } from './choice.js';
import { tooFaint, usualColours } from './contrast.js';
import { make } from './dom.js';
import type { Words } from './words.id.js';

/** A field for each colour, and a warning for those that readers may not see. */
export function colourFields(
  choice: Choice,
  words: Words,
  changed: (change: Partial<Choice>) => void,
): HTMLElement[] {
  const { colours, theme } = choice;
  const usual = usualColours[theme === 'dark' ? 'dark' : 'light'];
  const without = (name: ColourName) =>
    Object.fromEntries(Object.entries(colours).filter(([other]) => other !== name));
  const field = (name: ColourName) => {
    const input = make('input', { type: 'color', name, value: colours[name] ?? usual[name] }, [], {
      change: () => changed({ colours: { ...colours, [name]: input.value } }),
    });
    const reset = make('button', { type: 'button', class: 'reset', name: `reset-${name}` }, [words.reset], {
      click: () => changed({ colours: without(name) }),
    });
    reset.setAttribute('aria-label', `${words.reset}: ${words.colourNames[name]}`);
    const label = make('label', {}, [input, make('span', {}, [words.colourNames[name]])]);
    return make('div', { class: 'colour' }, [label, colours[name] ? reset : undefined]);
  };
  const number = (value: number) =>
    (Math.floor(value * 10) / 10).toLocaleString(choice.ui === 'id' ? 'id-ID' : 'en-GB');
  const warnings = tooFaint(choice).map(({ colour, theme: one, ratio, least }) =>
    make('li', {}, [
      words.faint(words.colourNames[colour], words.themeNames[one], number(ratio), number(least)),
    ]),
  );
  return [
    make('fieldset', { class: 'colours' }, [
      make('legend', {}, [words.colours]),
      ...colourNames.map(field),
      warnings.length > 0
        ? make('div', { class: 'warnings', role: 'status' }, [make('ul', {}, warnings)])
        : undefined,
    ]),
  ];
}
