import { askPrevalence } from '../client/documents.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const design: Design = {
  shape: 'dots',
  questions: ({ region, locale }) => [askPrevalence({ region, locale })],
  load: () => import('../charts/prevalence.view.js'),
};

/** Published prevalence of the region, else of the country, every source side by side. */
export class SinergiPrevalence extends SinergiElement {
  constructor() {
    super(design);
  }
}
