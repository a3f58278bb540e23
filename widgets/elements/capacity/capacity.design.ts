import { askIndicator, askStatistics } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'rows',
  rows: 4,
  unit: 'QUARTER',
  regencies: () => false,
  questions: ({ region, period, locale }) => [
    askIndicator({ region, period, locale, id: 'OCCUPANCY' }),
    askStatistics({ region, period, locale, measure: 'WAITING' }),
    askIndicator({ region, level: 'REGENCY', period, locale, id: 'OCCUPANCY' }),
    askStatistics({ region, level: 'REGENCY', period, locale, measure: 'WAITING' }),
    askStatistics({ region, level: 'REGENCY', period, locale, measure: 'BEDS' }),
  ],
  load: () => import('./capacity.view.js'),
};
