import type { Description } from '../description.js';
import { title } from './prevalence.words.js';

export const description: Description = {
  rank: 110,
  shows: 'figures',
  title,
  choice: { id: 'Prevalensi yang dipublikasikan', en: 'Published prevalence' },
  frame: { width: 600, wide: 474, narrow: 558 },
  indicator: null,
  splits: null,
  periods: null,
  example: {
    attributes: {},
    says: {
      id: 'Angka prevalensi yang dipublikasikan, sumber berdampingan.',
      en: 'Published prevalence, source beside source.',
    },
  },
};
