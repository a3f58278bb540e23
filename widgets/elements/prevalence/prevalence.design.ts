import { askPrevalence } from '../../client/documents.js';
import type { Design } from '../design.js';

export const design: Design = {
  shape: 'dots',
  questions: ({ region, locale }) => [askPrevalence({ region, locale })],
  load: () => import('./prevalence.view.js'),
};
