import { askOperations } from '../client/documents.js';
import type { Dimension } from '../client/generated/graphql.js';
import type { Design } from './design.js';
import { SinergiElement } from './sinergi-element.js';

const design: Design = {
  shape: 'columns',
  questions: ({ region, period, locale, by }) => [
    askOperations({ region, period, locale, by: by ? [by as Dimension] : undefined }),
  ],
  load: () => import('../charts/operations.view.js'),
};

/** Operations of police and narcotics agency over time; `by="kind"` or `by="agency"` splits the table. */
export class SinergiOperations extends SinergiElement {
  constructor() {
    super(design);
  }
}
