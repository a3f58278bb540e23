import { words } from '../../language/localised.js';

/** Why a value does not fit that several mutations take. */
export const mutationRuleWords = {
  year: words('harus antara tahun 1950 dan 2100', 'must be from 1950 to 2100'),
  future: (today: string) =>
    words(`berada di masa depan (hari ini ${today})`, `lies in the future (today is ${today})`),
  beforeAdmission: words('mendahului admisi pertama klien', 'is before the first admission of the client'),
  beforeAftercare: words('mendahului pascarehabilitasi klien', "is before the client's aftercare"),
  afterDeath: words('klien tercatat telah meninggal', 'the client is recorded to have died'),
  idempotencyKey: words(
    'harus 8 sampai 100 huruf, angka atau . : - _',
    'must be 8 to 100 letters, digits or . : - _',
  ),
};
