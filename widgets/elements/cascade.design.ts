import { askCascade } from '../client/documents.js';
import type { Design } from './design.js';
import { oneYear } from './period.js';

/** Days after discharge in which a relapse counts. */
const horizonDays = 395;

export const design: Design = {
  shape: 'rows',
  rows: 15,
  regencies: () => false,
  questions: ({ region, year, locale }) =>
    [0, 1].map((back) => askCascade({ region, period: oneYear(year(horizonDays) - back), locale })),
  load: () => import('../charts/cascade.view.js'),
};
