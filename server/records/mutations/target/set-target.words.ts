import { words } from '../../../language/localised.js';

/** Why a target is not set. */
export const setTargetWords = {
  level: (indicator: string) =>
    words(
      `tidak ada angka ${indicator} untuk tingkat ini (lihat catalogue { indicators { levels } })`,
      `has no figures of ${indicator} at its level (see catalogue { indicators { levels } })`,
    ),
  year: words('harus 2000 sampai 2100', 'must be from 2000 to 2100'),
  share: words(
    'harus 0 sampai 100, paling banyak tiga angka di belakang koma',
    'must be 0 to 100, with at most three decimals',
  ),
  amount: words(
    'harus 0 atau lebih, paling banyak tiga angka di belakang koma',
    'must be 0 or more, with at most three decimals',
  ),
};
