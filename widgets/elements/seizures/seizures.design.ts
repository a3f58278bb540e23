import { askStatistics } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'rows',
  rows: 8,
  questions: ({ region, period, locale }) => [
    askStatistics({ region, period, locale, measure: 'SEIZURES', by: ['SUBSTANCE'] }),
    askStatistics({ region, period, locale, measure: 'SEIZED', by: ['SUBSTANCE', 'UNIT'] }),
  ],
  load: () => import('./seizures.view.js'),
};
