import { askOperations } from '../../client/documents.js';
import type { Dimension } from '../../client/generated/graphql.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'columns',
  questions: ({ region, period, locale, by }) => [
    askOperations({ region, period, locale, by: by ? [by as Dimension] : undefined }),
  ],
  load: () => import('./operations.view.js'),
};
