import type { Description } from '../description.js';
import { title } from './operations.words.js';

export const description: Description = {
  rank: 10,
  shows: 'figures',
  title,
  choice: { id: 'Operasi', en: 'Operations' },
  frame: { width: 600, wide: 450, narrow: 556 },
  indicator: null,
  splits: {
    by: { kind: { id: 'Jenis operasi', en: 'Kind of operation' }, agency: { id: 'Instansi', en: 'Agency' } },
  },
  periods: { units: ['month', 'quarter', 'year'], usual: 'year', course: true },
  example: { attributes: {}, says: { id: 'Operasi dari waktu ke waktu.', en: 'Operations over time.' } },
};
