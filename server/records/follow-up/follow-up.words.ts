import { words } from '../../language/localised.js';

/** Why a row of follow-ups is refused. */
export const followUpWords = {
  beforeAdmission: words(
    'mendahului admisi pertama klien; perbaiki tanggal atau impor episode sebelumnya dahulu',
    'is before the first admission of the client; correct the date or import the earlier episode first',
  ),
};
