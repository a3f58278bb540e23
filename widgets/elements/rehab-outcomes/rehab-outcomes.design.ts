import { askIndicator, askStatistics } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'shares',
  rows: 5,
  questions: ({ region, period, locale }) => [
    askStatistics({
      region,
      period,
      locale,
      measure: 'DISCHARGED',
      by: [region.includes('.') ? 'OUTCOME_GROUP' : 'OUTCOME'],
    }),
    askIndicator({ region, period, locale, id: 'COMPLETION' }),
  ],
  load: () => import('./rehab-outcomes.view.js'),
};
