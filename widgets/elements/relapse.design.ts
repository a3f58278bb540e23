import { askIndicator, askSurvival } from '../client/documents.js';
import type { Design } from './design.js';
import { oneYear } from './period.js';

/** Days after discharge in which a relapse counts. */
const horizonDays = 395;

export const design: Design = {
  shape: 'steps',
  regencies: () => false,
  questions: ({ region, year, locale, by }) => {
    const last = year(horizonDays);
    const split = by === 'MENTOR' ? by : undefined;
    return [
      askIndicator({ id: 'RELAPSE_FREE_6', region, period: oneYear(last), locale }),
      ...(split ? [last] : [last, last - 1]).map((one) =>
        askSurvival({ region, cohort: oneYear(one), by: split, locale }),
      ),
    ];
  },
  load: () => import('../charts/relapse.view.js'),
};
