import { words } from '../language/localised.js';

/** Why the columns of a row do not go together. */
export const ruleWords = {
  inFuture: (today: string) =>
    words(`berada di masa depan (hari ini ${today})`, `lies in the future (today is ${today})`),
  outOfOrder: (earlier: string, value: string) =>
    words(
      `mendahului ${earlier} (${value}); perbaiki salah satunya`,
      `is before ${earlier} (${value}); correct one of the two`,
    ),
  alone: (other: string) =>
    words(
      `memerlukan ${other}, yang kosong; isi keduanya atau kosongkan`,
      `needs ${other}, which is empty; fill both or none`,
    ),
  itself: (key: string) =>
    words(
      `adalah ${key} baris ini sendiri; tulis yang lain atau kosongkan`,
      `is the row's own ${key}; name another or leave it empty`,
    ),
  neither: (other: string) =>
    words(
      `kosong, begitu pula ${other}; isi salah satunya`,
      `is empty, and so is ${other}; fill one of them`,
    ),
};
