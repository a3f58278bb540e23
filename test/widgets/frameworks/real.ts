import type { SinergiAftercare } from '../../../widgets/elements/aftercare/aftercare.element.js';
import type { SinergiAgencies } from '../../../widgets/elements/agencies/agencies.element.js';
import type { SinergiCapacity } from '../../../widgets/elements/capacity/capacity.element.js';
import type { SinergiCascade } from '../../../widgets/elements/cascade/cascade.element.js';
import type { SinergiDashboard } from '../../../widgets/elements/dashboard.element.js';
import type { SinergiIndicator } from '../../../widgets/elements/indicator/indicator.element.js';
import type { SinergiMap } from '../../../widgets/elements/map/map.element.js';
import type { SinergiOperations } from '../../../widgets/elements/operations/operations.element.js';
import type { SinergiOutreach } from '../../../widgets/elements/outreach/outreach.element.js';
import type { SinergiPrevalence } from '../../../widgets/elements/prevalence/prevalence.element.js';
import type { SinergiRehabOutcomes } from '../../../widgets/elements/rehab-outcomes/rehab-outcomes.element.js';
import type { SinergiRelapse } from '../../../widgets/elements/relapse/relapse.element.js';
import type { SinergiSeizures } from '../../../widgets/elements/seizures/seizures.element.js';
import type { SinergiSuspects } from '../../../widgets/elements/suspects/suspects.element.js';
import type { SinergiElements, SinergiSettings } from './sinergi.js';

/** The elements as their sources have them. */
interface Real {
  'sinergi-aftercare': SinergiAftercare;
  'sinergi-agencies': SinergiAgencies;
  'sinergi-capacity': SinergiCapacity;
  'sinergi-cascade': SinergiCascade;
  'sinergi-dashboard': SinergiDashboard;
  'sinergi-indicator': SinergiIndicator;
  'sinergi-map': SinergiMap;
  'sinergi-operations': SinergiOperations;
  'sinergi-outreach': SinergiOutreach;
  'sinergi-prevalence': SinergiPrevalence;
  'sinergi-rehab-outcomes': SinergiRehabOutcomes;
  'sinergi-relapse': SinergiRelapse;
  'sinergi-seizures': SinergiSeizures;
  'sinergi-suspects': SinergiSuspects;
}

type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;

/** Fields of the shipped types are those of the sources, and no element is without types. */
export const same: {
  [Tag in keyof Real]: Same<
    Partial<Pick<Real[Tag], keyof Real[Tag] & keyof SinergiSettings[Tag]>>,
    Pick<SinergiElements[Tag], keyof SinergiElements[Tag] & keyof SinergiSettings[Tag]>
  >;
} = {
  'sinergi-aftercare': true,
  'sinergi-agencies': true,
  'sinergi-capacity': true,
  'sinergi-cascade': true,
  'sinergi-dashboard': true,
  'sinergi-indicator': true,
  'sinergi-map': true,
  'sinergi-operations': true,
  'sinergi-outreach': true,
  'sinergi-prevalence': true,
  'sinergi-rehab-outcomes': true,
  'sinergi-relapse': true,
  'sinergi-seizures': true,
  'sinergi-suspects': true,
};

export const complete: Same<keyof Real, keyof SinergiElements> = true;

/** What an element does not know is refused. */
export const refused: SinergiSettings['sinergi-relapse'][] = [
  // @ts-expect-error it shows closed years only
  { period: 'month' },
  // @ts-expect-error it compares mentors only
  { by: 'kind' },
];
