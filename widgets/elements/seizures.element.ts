import { askStatistics } from '../client/documents.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const design: Design = {
  shape: 'rows',
  rows: 8,
  questions: ({ region, period, locale }) => [
    askStatistics({ region, period, locale, measure: 'SEIZURES', by: ['SUBSTANCE'] }),
    askStatistics({ region, period, locale, measure: 'SEIZED', by: ['SUBSTANCE', 'UNIT'] }),
  ],
  load: () => import('../charts/seizures.view.js'),
};

/** How often each substance was seized, and how much of it. */
export class SinergiSeizures extends SinergiElement {
  constructor() {
    super(design);
  }
}
