import type { Description } from '../description.js';
import { title } from './cascade.words.js';

export const description: Description = {
  rank: 40,
  shows: 'figures',
  title,
  choice: { id: 'Dari tersangka sampai pulih', en: 'From suspect to recovery' },
  frame: { width: 600, wide: 734, narrow: 1068 },
  indicator: null,
  splits: null,
  periods: { units: ['year'], usual: 'year', course: false },
  example: {
    attributes: {},
    says: {
      id: 'Dari tersangka sampai orang yang tetap pulih, dengan bagian yang sampai ke tahap berikutnya.',
      en: 'From suspects to people who stay clean, with the rate between the stages.',
    },
  },
};
