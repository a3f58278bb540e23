import { type Localised, words } from '../language/localised.js';

/** What `sinergi token` and `sinergi token-revoke` say. */
export const tokenWords = {
  issued: (id: string, subject: string, role: string, hours: number) =>
    words(
      `token ${id} untuk ${subject} sebagai ${role}, ${hours} jam (cabut dengan: sinergi token-revoke ${id})`,
      `token ${id} for ${subject} as ${role}, ${hours} h (revoke it with: sinergi token-revoke ${id})`,
    ),
  revoked: (id: string) => words(`token ${id} dicabut`, `token ${id} is revoked`),
  noSubject: words(
    '--subject harus menyebut siapa yang memakai token',
    '--subject must name who uses the token',
  ),
  badHours: (most: number) =>
    words(
      `token berlaku lebih dari 0 dan paling lama ${most} jam; tulis --hours 8`,
      `a token holds for more than 0 and at most ${most} hours; write --hours 8`,
    ),
  noAgency: (role: string) =>
    words(
      `${role} bekerja di suatu instansi; sebutkan dengan --agency KODE`,
      `${role} works at an agency; name it with --agency CODE`,
    ),
  mentorOnly: words('--mentor hanya untuk peran MENTOR', '--mentor is for the role MENTOR'),
  unknownAgency: (agency: string) =>
    words(
      `tidak ada instansi ${agency}; lihat agencies di explorer`,
      `there is no agency ${agency}; see agencies in the explorer`,
    ),
  noSource: words(
    'sebutkan register asal nomor itu dengan --source NAMA',
    'name the register that the number comes from with --source NAME',
  ),
  badNumber: (refusal: Localised) =>
    words(`nomor pada --mentor ${refusal.id}`, `the number of --mentor ${refusal.en}`),
  unknownMentor: (source: string, pseudonym: string) =>
    words(
      `tidak ada pascarehabilitasi dengan pendamping bernomor ini dari ${source}; tulis keduanya seperti dalam berkas yang diimpor, atau tugaskan pendamping itu dahulu, dengan kode ${pseudonym}`,
      `no aftercare names a mentor with this number of ${source}; write both as in the file that was imported, or assign the mentor first, by the code ${pseudonym}`,
    ),
  noId: words(
    'ini bukan id token; sinergi token mencetaknya',
    'this is no id of a token; sinergi token prints it',
  ),
};
