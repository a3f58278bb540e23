import { type Labels, words } from '../language/localised.js';
import type { Reference } from './column.js';

/** What a code must name. */
export const referenceWords = {
  region: words('wilayah', 'region'),
  agency: words('instansi', 'agency'),
  facility: words('fasilitas', 'facility'),
  operation: words('operasi', 'operation'),
  case: words('kasus', 'case'),
  client: words('klien', 'client'),
} satisfies Labels<Reference>;
