import { type Choice, colourNames, parametersOf } from './choice.js';
import type { Shown } from './snippets.js';

/** The element itself, as the choice has it. */
export class Preview {
  #element: HTMLElement | undefined;
  #name = '';

  constructor(
    private readonly place: HTMLElement,
    private readonly changed: () => void,
  ) {}

  show(choice: Choice): void {
    const name = `sinergi-${choice.widget}`;
    if (!this.#element || this.#name !== name) this.#replace(name);
    const element = this.#element as HTMLElement;
    const wanted = new Map(
      parametersOf(choice).filter(([key]) => !(colourNames as readonly string[]).includes(key)),
    );
    for (const key of ['indicator', 'by', 'region', 'period', 'from', 'to', 'heading', 'locale', 'theme']) {
      const value = wanted.get(key);
      if (value === undefined) element.removeAttribute(key);
      else if (element.getAttribute(key) !== value) element.setAttribute(key, value);
    }
    for (const colour of colourNames) {
      const value = choice.colours[colour];
      if (value) element.style.setProperty(`--sinergi-${colour}`, value);
      else element.style.removeProperty(`--sinergi-${colour}`);
    }
  }

  /** What readers see now; nothing while data are on their way. A dashboard has no one sentence. */
  get shown(): Shown | undefined {
    const root = this.#element?.shadowRoot;
    const text = (selector: string) => textOf(root?.querySelector(selector));
    if (!root?.querySelector('.sentence') || root.querySelector('[aria-busy=true]')) return undefined;
    const entries = (row: Element) => [...row.children].map(textOf);
    const table = root.querySelector('table');
    return {
      heading: text('.heading'),
      sentence: text('.sentence'),
      source: text('figcaption'),
      columns: [...(table?.querySelectorAll('thead tr') ?? [])].flatMap(entries),
      rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map(entries),
      height: Math.ceil(this.#element?.getBoundingClientRect().height ?? 0),
    };
  }

  #replace(name: string): void {
    this.#name = name;
    this.#element = document.createElement(name);
    for (const event of ['sinergi-ready', 'sinergi-error'] as const)
      this.#element.addEventListener(event, () => requestAnimationFrame(this.changed));
    this.place.replaceChildren(this.#element);
  }
}

/** On one line; what keeps a number and its unit together stays. */
const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/[ \t\n]+/g, ' ').trim() ?? '';
