import { words } from '../language/localised.js';

/** What is wrong with the key of tokens. */
export const tokenKeyWords = {
  missing: (file: string) =>
    words(
      `${file} tidak berisi kunci token; hapus, dan semua token yang sudah terbit berakhir`,
      `${file} holds no key for tokens; remove it, and every token issued so far ends`,
    ),
};
