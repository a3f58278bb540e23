import { askIndicator, askSurvival } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'steps',
  regencies: () => false,
  questions: ({ region, year, locale, by }) => {
    const split = by === 'MENTOR' ? by : undefined;
    return [
      askIndicator({ id: 'RELAPSE_FREE_6', region, period: year(0), locale }),
      ...(split ? [0] : [0, 1]).map((back) => askSurvival({ region, cohort: year(back), by: split, locale })),
    ];
  },
  load: () => import('./relapse.view.js'),
};
