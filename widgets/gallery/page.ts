import { type Described, descriptions } from '../elements/descriptions.js';
import { serverIn } from './answers.js';
import { addressOf, type Choice, themes } from './choice.js';
import { markupOf } from './markup.js';
import { type State, states } from './states.js';
import { words } from './words.js';

/** The whole page for a choice. */
export function galleryOf(choice: Choice): Node[] {
  const own = words[choice.locale];
  const shown = descriptions.filter(({ name }) => !choice.element || name === choice.element);
  return [
    make(
      'header',
      {},
      make('p', { class: 'brand' }, make('a', { href: '/' }, 'Sinergi')),
      make('h1', {}, own.title),
      make('p', { class: 'lead' }, own.lead, make('strong', {}, own.mark), own.after),
      make('div', { class: 'bar' }, ...switchesOf(choice)),
    ),
    make('main', {}, ...shown.map((one) => sectionOf(one, choice))),
  ];
}

function switchesOf(choice: Choice): Node[] {
  const own = words[choice.locale];
  const names = descriptions.map(({ name }) => [name, name] as const);
  return [
    switchOf(own.element, 'element', [[undefined, own.all], ...names], choice),
    switchOf(own.state, 'state', [[undefined, own.all], ...states.map(named(own.states))], choice),
    switchOf(own.language, 'locale', (['id', 'en'] as const).map(named(own.languages)), choice),
    switchOf(own.theme, 'theme', themes.map(named(own.themes)), choice),
  ];
}

const named =
  <Key extends string>(names: Record<Key, string>) =>
  (key: Key) =>
    [key, names[key]] as const;

/** Links, one for each value of a part of the choice. */
function switchOf(
  label: string,
  part: keyof Choice,
  values: (readonly [string | undefined, string])[],
  choice: Choice,
): Node {
  const links = values.map(([value, text]) => {
    const link = make('a', { href: addressOf({ ...choice, [part]: value }) }, text);
    if (choice[part] === value) link.ariaCurrent = 'page';
    return make('li', {}, link);
  });
  return make('nav', { 'aria-label': label }, make('p', {}, label), make('ul', {}, ...links));
}

function sectionOf(described: Described, choice: Choice): Node {
  const { name, shows, example } = described;
  const shown = states.filter((state) => !choice.state || state === choice.state);
  return make(
    'section',
    { id: name, 'aria-labelledby': `${name}-title` },
    make('h2', { id: `${name}-title` }, make('code', {}, `<sinergi-${name}>`)),
    make('p', {}, example.says[choice.locale]),
    ...(Object.keys(example.attributes).length > 0
      ? [make('pre', {}, make('code', {}, markupOf(described)))]
      : []),
    make(
      'div',
      { class: shows === 'widgets' ? 'states wide' : 'states' },
      ...shown.map((state) => cellOf(described, state, choice)),
    ),
  );
}

function cellOf({ name, example }: Described, state: State, choice: Choice): Node {
  const { locale, theme } = choice;
  const alone = addressOf({ ...choice, element: name, state });
  return make(
    'div',
    { class: 'cell', 'data-state': state },
    make('h3', {}, make('a', { href: alone }, words[locale].states[state])),
    make(`sinergi-${name}`, { ...example.attributes, src: serverIn(state), locale, theme }),
  );
}

function make(tag: string, attributes: Record<string, string>, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}
