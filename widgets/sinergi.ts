import { SinergiOperations } from './elements/operations.element.js';
import { SinergiPrevalence } from './elements/prevalence.element.js';

const elements = { 'sinergi-operations': SinergiOperations, 'sinergi-prevalence': SinergiPrevalence };

// Two copies of the script in a page do no harm: the first one counts.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-operations': SinergiOperations;
    'sinergi-prevalence': SinergiPrevalence;
  }
}

export { SinergiOperations, SinergiPrevalence };
