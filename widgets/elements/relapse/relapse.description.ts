import type { Description } from '../description.js';
import { title } from './relapse.words.js';

export const description: Description = {
  rank: 30,
  shows: 'figures',
  title,
  choice: { id: 'Tetap pulih menurut waktu', en: 'Without relapse by time' },
  frame: { width: 600, wide: 530, narrow: 596 },
  indicator: null,
  splits: { by: { mentor: { id: 'Dengan dan tanpa pendamping', en: 'With and without a mentor' } } },
  periods: { units: ['year'], usual: 'year', course: false },
  example: {
    attributes: {},
    says: {
      id: 'Bagian orang yang tidak kambuh, menurut waktu sejak selesai rehabilitasi.',
      en: 'Share of people without relapse, by time since they completed rehabilitation.',
    },
  },
};
