import { type Localised, words } from '../../language/localised.js';

/** Why an import is not taken back, and what to do instead. */
export const retractionWords = {
  notFound: (importId: number) => words(`tidak ada impor ${importId}`, `there is no import ${importId}`),
  alreadyRetracted: (importId: number, day: string, by: string) =>
    words(
      `impor ${importId} sudah ditarik pada ${day} oleh ${by}`,
      `import ${importId} was already retracted on ${day} by ${by}`,
    ),
  notKept: (importId: number) =>
    words(
      `baris yang dibuat impor ${importId} belum dicatat pada waktu itu; impor berkas yang sudah dibetulkan`,
      `which rows import ${importId} made was not kept at its time; import a corrected file instead`,
    ),
  changedByImports: (importId: number, latestFirst: readonly number[]) =>
    words(
      `impor sesudahnya bergantung pada impor ${importId}; tarik dahulu, menurut urutan ini: ${latestFirst.join(', ')}`,
      `later imports build on import ${importId}; retract first, in this order: ${latestFirst.join(', ')}`,
    ),
  changedByHand: (importId: number, rows: number) =>
    words(
      `baris impor ${importId} sudah diubah orang, paling sedikit ${rows}; betulkan baris itu saja`,
      `people have changed rows of import ${importId} since, at least ${rows}; correct these rows instead`,
    ),
  stillUsed: (importId: number, rows: Localised) =>
    words(
      `baris lain bergantung pada impor ${importId}: ${rows.id}; tarik atau betulkan dahulu`,
      `other rows rely on what import ${importId} brought: ${rows.en}; retract or correct these first`,
    ),
};
