import { askAgencies } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'list',
  questions: ({ region, locale }) => [askAgencies({ region, locale })],
  load: () => import('./agencies.view.js'),
};
