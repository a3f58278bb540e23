import { askIndicator } from '../../client/documents.js';
import type { IndicatorId } from '../../client/generated/graphql.js';
import { ofRegencies } from '../../client/generated/regency-indicators.js';
import type { Design } from '../design.js';

const usual = 'COMPLETION';

export const design: Design = {
  shape: 'spark',
  regencies: (indicator = usual) => ofRegencies.includes(indicator),
  questions: ({ region, period, locale, indicator }) => [
    askIndicator({ id: (indicator ?? usual) as IndicatorId, region, period, locale }),
  ],
  load: () => import('./indicator.view.js'),
};
