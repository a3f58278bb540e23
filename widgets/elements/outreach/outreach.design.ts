import { askStatistics } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'columns',
  questions: ({ region, period, locale }) => [
    askStatistics({ region, period, locale, measure: 'PEOPLE_REACHED', by: ['KIND'] }),
    askStatistics({ region, period, locale, measure: 'OUTREACH_EVENTS' }),
  ],
  load: () => import('./outreach.view.js'),
};
