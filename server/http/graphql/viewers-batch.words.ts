import { words } from '../../language/localised.js';

/** Why a batch by POST is not answered. */
export const viewersBatchWords = {
  noToken: words(
    'POST /q untuk pengguna yang masuk (kirim Authorization: Bearer TOKEN); tanpa token tanyakan dengan GET /q?d=…, yang boleh disimpan singgahan',
    'POST /q is for signed-in viewers (send Authorization: Bearer TOKEN); without a token ask by GET /q?d=…, which caches may keep',
  ),
  unreadable: words(
    'permintaan tidak dapat dibaca (kirim [["ID_PENDEK",{variabel},…],…] sebagai JSON)',
    'the request cannot be read (send [["SHORT_ID",{variables},…],…] as JSON)',
  ),
};
