import { words } from '../../language/localised.js';

/** Why a row of episodes is refused. */
export const episodeWords = {
  twoOpen: words(
    'membuat klien memiliki dua episode terbuka di fasilitas ini; isi tanggal selesai episode sebelumnya',
    'leaves the client with two open episodes at this facility; give the earlier one its discharge',
  ),
};
