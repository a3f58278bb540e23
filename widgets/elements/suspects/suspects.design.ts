import { askStatistics } from '../../client/documents.js';
import type { Dimension } from '../../client/generated/graphql.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'rows',
  rows: 8,
  questions: ({ region, period, locale, by = 'ROLE' }) => {
    const split = by === 'AGE_BAND' || by === 'SEX' ? ['AGE_BAND', 'SEX'] : [by];
    const total = askStatistics({ measure: 'SUSPECTS', region, period, locale });
    if (region.includes('.')) return [total];
    return [total, askStatistics({ measure: 'SUSPECTS', region, period, locale, by: split as Dimension[] })];
  },
  load: (region) =>
    region.includes('.') ? import('./suspects-over-time.view.js') : import('./suspects.view.js'),
};
