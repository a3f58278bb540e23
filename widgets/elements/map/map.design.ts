import { askBoundaries, askIndicator, askRegions } from '../../client/documents.js';
import type { IndicatorId } from '../../client/generated/graphql.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'tiles',
  regencies: () => false,
  questions: ({ region, period, locale, indicator }) => [
    askIndicator({
      id: (indicator ?? 'CASE_RATE') as IndicatorId,
      region,
      level: 'REGENCY',
      period,
      locale,
    }),
    askRegions({ region, locale }),
    askBoundaries({ region }),
  ],
  load: () => import('./map.view.js'),
};
