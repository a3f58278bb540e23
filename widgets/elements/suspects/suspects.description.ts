import type { Description } from '../description.js';
import { title } from './suspects.words.js';

export const description: Description = {
  rank: 90,
  shows: 'figures',
  title,
  choice: { id: 'Tersangka', en: 'Suspects' },
  frame: { width: 600, wide: 474, narrow: 716 },
  indicator: null,
  splits: {
    by: {
      role: { id: 'Peran', en: 'Role' },
      substance: { id: 'Zat', en: 'Substance' },
      age_band: { id: 'Umur dan jenis kelamin', en: 'Age and sex' },
    },
    usual: 'role',
    older: ['sex'],
  },
  periods: { units: ['year'], usual: 'year', course: false },
  example: { attributes: {}, says: { id: 'Tersangka menurut peran.', en: 'Suspects by role.' } },
};
