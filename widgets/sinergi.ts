import type { Selection } from './charts/view.js';
import type { Filter } from './client/filters.js';

/** The class of each element, which its file exports. */
const elements: Record<string, CustomElementConstructor> = import.meta.glob('./*/*.element.ts', {
  base: './elements',
  eager: true,
  import: 'default',
});

// Where there is no page, nothing is registered.
if ('customElements' in globalThis)
  for (const path in elements) {
    const tag = `sinergi-${path.split('/')[1]}`;
    // Two copies of the script in a page do no harm: the first one counts.
    if (!customElements.get(tag)) customElements.define(tag, elements[path] as CustomElementConstructor);
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
