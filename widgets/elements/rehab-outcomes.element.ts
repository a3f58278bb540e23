import { askIndicator, askStatistics } from '../client/documents.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const design: Design = {
  shape: 'shares',
  rows: 5,
  questions: ({ region, period, locale }) => [
    askStatistics({
      region,
      period,
      locale,
      measure: 'DISCHARGED',
      by: [region.includes('.') ? 'OUTCOME_GROUP' : 'OUTCOME'],
    }),
    askIndicator({ region, period, locale, id: 'COMPLETION' }),
  ],
  load: () => import('../charts/outcomes.view.js'),
};

/** How people left rehabilitation, as parts of a hundred with their counts at hand. */
export class SinergiRehabOutcomes extends SinergiElement {
  constructor() {
    super(design);
  }
}
