import { words } from '../../../language/localised.js';

/** Why a follow-up is not recorded. */
export const recordFollowUpWords = {
  version: words('sebutkan versi yang Anda baca', 'name the version that you saw'),
  noContact: words(
    'isi tanggal kontak; tanpa kontak statusnya UNKNOWN',
    'give the day of the contact; without one the status is UNKNOWN',
  ),
  noEvidence: words('tanpa kontak tidak ada bukti', 'without a contact there is no evidence'),
  noDay: words('isi contacted atau due', 'give contacted or due'),
};
