import { askIndicator, askSurvival } from '../client/documents.js';
import type { Design } from './design.js';
import { oneYear } from './period.js';
import { SinergiElement } from './sinergi-element.js';

/** Days after discharge in which a relapse counts. */
const horizonDays = 395;

const design: Design = {
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

/** How long people stay without relapse; `by="mentor"` compares those with and without a mentor. */
export class SinergiRelapse extends SinergiElement {
  constructor() {
    super(design);
  }
}
