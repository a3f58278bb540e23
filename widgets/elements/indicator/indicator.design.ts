import { askIndicator } from '../../client/documents.js';
import type { IndicatorId } from '../../client/generated/graphql.js';
import type { Design } from '../design.js';

const usual = 'COMPLETION';

/** Indicators with figures of regencies. */
const byRegency = /^(REACH|OCCUPANCY|COMPLETION|CASE_RATE|CLEARANCE|SUSPECTS_PER_CASE)$/;

export const design: Design = {
  shape: 'spark',
  regencies: (indicator) => byRegency.test(indicator ?? usual),
  questions: ({ region, period, locale, indicator }) => [
    askIndicator({ id: (indicator ?? usual) as IndicatorId, region, period, locale }),
  ],
  load: () => import('./indicator.view.js'),
};
