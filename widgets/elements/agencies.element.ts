import { askAgencies } from '../client/documents.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const design: Design = {
  shape: 'list',
  questions: ({ region, locale }) => [askAgencies({ region, locale })],
  load: () => import('../charts/agencies.view.js'),
};

/** The agencies of a region and who holds their public offices. */
export class SinergiAgencies extends SinergiElement {
  constructor() {
    super(design);
  }
}
