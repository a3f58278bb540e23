import { words } from '../../../language/localised.js';

/** Why an aftercare is neither begun nor changed. */
export const aftercareWords = {
  inCare: words('klien masih dalam rehabilitasi', 'the client is in care still'),
  beforeDischarge: (discharged: string) =>
    words(
      `mendahului kepulangan klien (${discharged})`,
      `is before the discharge of the client (${discharged})`,
    ),
  noMentor: words(
    'bukan kode Agen Pemulihan (lihat aftercare { mentor }, atau sinergi token --mentor)',
    'is no code of a mentor (see aftercare { mentor }, or sinergi token --mentor)',
  ),
  mentorMissing: words('sebutkan kode Agen Pemulihan, atau null', "name a mentor's code, or null for none"),
  ended: words('pascarehabilitasi ini sudah berakhir', 'this aftercare has ended'),
};
