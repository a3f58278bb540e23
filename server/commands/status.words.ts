import { words } from '../language/localised.js';

/** What `sinergi status` says; names of a line are padded to ten letters. */
export const statusWords = {
  embedded: (dataDirectory: string) =>
    words(
      `basis data PostgreSQL bawaan, data di ${dataDirectory}`,
      `database   embedded PostgreSQL, data in ${dataDirectory}`,
    ),
  own: words('basis data DATABASE_URL', 'database   DATABASE_URL'),
  demonstration: words(
    'isi        demonstrasi, yang kuncinya terbuka: hanya untuk nomor orang rekaan',
    'contents   the demonstration, whose keys are public: for made-up numbers of people only',
  ),
  realBeside: (files: number) =>
    words(
      `PERINGATAN ${files} pernah diimpor sebagai data nyata: siapa pun yang punya basis data ini dapat menemukan kembali nomor orangnya; jalankan sinergi demo remove`,
      `WARNING    ${files} imported before as real: anybody who has this database can find their numbers of people again; run sinergi demo remove`,
    ),
  release: (id: string, asOf: string, synthetic: boolean) =>
    words(
      `terbitan   ${id} per ${asOf}${synthetic ? ' (sintetis)' : ''}`,
      `release    ${id} as of ${asOf}${synthetic ? ' (synthetic)' : ''}`,
    ),
  noRelease: words('terbitan   belum ada (npx sinergi publish)', 'release    none yet (npx sinergi publish)'),
};
