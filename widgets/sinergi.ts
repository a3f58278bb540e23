import type { Selection } from './charts/view.js';
import type { Filter } from './client/filters.js';
import { SinergiAftercare } from './elements/aftercare/aftercare.element.js';
import { SinergiAgencies } from './elements/agencies/agencies.element.js';
import { SinergiCapacity } from './elements/capacity/capacity.element.js';
import { SinergiCascade } from './elements/cascade/cascade.element.js';
import { SinergiDashboard } from './elements/dashboard.element.js';
import { SinergiIndicator } from './elements/indicator/indicator.element.js';
import { SinergiMap } from './elements/map/map.element.js';
import { SinergiOperations } from './elements/operations/operations.element.js';
import { SinergiOutreach } from './elements/outreach/outreach.element.js';
import { SinergiPrevalence } from './elements/prevalence/prevalence.element.js';
import { SinergiRehabOutcomes } from './elements/rehab-outcomes/rehab-outcomes.element.js';
import { SinergiRelapse } from './elements/relapse/relapse.element.js';
import { SinergiSeizures } from './elements/seizures/seizures.element.js';
import { SinergiSuspects } from './elements/suspects/suspects.element.js';

const elements = {
  'sinergi-indicator': SinergiIndicator,
  'sinergi-operations': SinergiOperations,
  'sinergi-seizures': SinergiSeizures,
  'sinergi-suspects': SinergiSuspects,
  'sinergi-rehab-outcomes': SinergiRehabOutcomes,
  'sinergi-capacity': SinergiCapacity,
  'sinergi-aftercare': SinergiAftercare,
  'sinergi-relapse': SinergiRelapse,
  'sinergi-cascade': SinergiCascade,
  'sinergi-prevalence': SinergiPrevalence,
  'sinergi-outreach': SinergiOutreach,
  'sinergi-agencies': SinergiAgencies,
  'sinergi-map': SinergiMap,
  'sinergi-dashboard': SinergiDashboard,
};

// Two copies of the script in a page do no harm: the first one counts.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'sinergi-indicator': SinergiIndicator;
    'sinergi-operations': SinergiOperations;
    'sinergi-seizures': SinergiSeizures;
    'sinergi-suspects': SinergiSuspects;
    'sinergi-rehab-outcomes': SinergiRehabOutcomes;
    'sinergi-capacity': SinergiCapacity;
    'sinergi-aftercare': SinergiAftercare;
    'sinergi-relapse': SinergiRelapse;
    'sinergi-cascade': SinergiCascade;
    'sinergi-prevalence': SinergiPrevalence;
    'sinergi-outreach': SinergiOutreach;
    'sinergi-agencies': SinergiAgencies;
    'sinergi-map': SinergiMap;
    'sinergi-dashboard': SinergiDashboard;
  }
  interface HTMLElementEventMap {
    'sinergi-ready': CustomEvent<Record<string, never>>;
    'sinergi-error': CustomEvent<{ message: string }>;
    'sinergi-select': CustomEvent<Selection>;
    'sinergi-filter': CustomEvent<Filter>;
  }
}

export type { Filter, Selection };
