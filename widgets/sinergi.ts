import type { Selection } from './charts/view.js';
import type { Filter } from './client/filters.js';
import { nameOf } from './elements/name-of.js';

/** The class of each element, which is all that its file exports. */
const elements = import.meta.glob<Record<string, CustomElementConstructor>>('./elements/**/*.element.ts', {
  eager: true,
});

for (const [path, exported] of Object.entries(elements)) {
  const tag = `sinergi-${nameOf(path)}`;
  const [element] = Object.values(exported);
  // Two copies of the script in a page do no harm: the first one counts.
  if (element && !customElements.get(tag)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementEventMap {
    'sinergi-ready': CustomEvent<Record<string, never>>;
    'sinergi-error': CustomEvent<{ message: string }>;
    'sinergi-select': CustomEvent<Selection>;
    'sinergi-filter': CustomEvent<Filter>;
  }
}

export type { Filter, Selection };
