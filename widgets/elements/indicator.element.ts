import { askIndicator } from '../client/documents.js';
import type { IndicatorId } from '../client/generated/graphql.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const usual = 'COMPLETION';

/** Indicators with figures of regencies. */
const byRegency = /^(REACH|OCCUPANCY|COMPLETION|CASE_RATE|CLEARANCE|SUSPECTS_PER_CASE)$/;

const design: Design = {
  shape: 'spark',
  regencies: (indicator) => byRegency.test(indicator ?? usual),
  questions: ({ region, period, locale, indicator }) => [
    askIndicator({ id: (indicator ?? usual) as IndicatorId, region, period, locale }),
  ],
  load: () => import('../charts/indicator.view.js'),
};

/** One indicator: its number, its change, its target and its course. */
export class SinergiIndicator extends SinergiElement {
  constructor() {
    super(design);
  }
}
