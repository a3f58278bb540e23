import { askCascade } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'rows',
  rows: 16,
  regencies: () => false,
  questions: ({ region, year, locale }) =>
    [0, 1].map((back) => askCascade({ region, period: year(back), locale })),
  load: () => import('./cascade.view.js'),
};
