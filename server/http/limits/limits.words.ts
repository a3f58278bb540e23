import { words } from '../../language/localised.js';

/** Why a question asks for too much, or may not be asked now. */
export const limitWords = {
  cost: (cost: number, most: number) =>
    words(
      `ini berbiaya ${cost}, dan paling banyak ${most} yang dijawab (minta lebih sedikit baris dengan first, lebih sedikit periode, atau lebih sedikit daftar di dalam daftar)`,
      `this costs ${cost}, and at most ${most} is answered (ask for fewer rows with first, fewer periods or fewer lists inside lists)`,
    ),
  costAtOnce: (most: number) =>
    words(
      `ini berbiaya lebih dari ${most}, yaitu yang paling banyak dijawab sekaligus (minta lebih sedikit periode, lebih sedikit wilayah, atau dalam beberapa permintaan)`,
      `this costs more than ${most}, which is the most that is answered at once (ask for fewer periods, fewer regions, or in several requests)`,
    ),
  questions: (asked: number, most: number) =>
    words(
      `ini ${asked} pertanyaan, dan paling banyak ${most} yang dijawab sekaligus (minta dalam beberapa permintaan)`,
      `these are ${asked} questions, and at most ${most} are answered at once (ask in several requests)`,
    ),
  fragments: (fragments: number, spreads: number) =>
    words(
      `lebih dari ${fragments} fragmen atau ${spreads} tempat pemakaiannya (minta dalam beberapa dokumen)`,
      `more than ${fragments} fragments or ${spreads} places where one is put in (ask in several documents)`,
    ),
  variables: (values: number, levels: number) =>
    words(
      `variabel berisi lebih dari ${values} nilai atau ${levels} tingkat (minta dalam beberapa permintaan)`,
      `the variables hold more than ${values} values or ${levels} levels (ask in several requests)`,
    ),
  answer: (megabytes: number) =>
    words(
      `jawabannya lebih besar dari ${megabytes} MB, yaitu yang paling besar (minta dalam beberapa permintaan)`,
      `the answer is larger than ${megabytes} MB, which is the most (ask in several requests)`,
    ),
  wait: (seconds: number) =>
    words(
      `terlalu banyak yang belum pernah ditanyakan (minta lagi ${seconds} detik lagi)`,
      `too much that was not asked before (ask again in ${seconds} seconds)`,
    ),
  zeroByte: words(
    'teks berisi karakter U+0000, yang tidak dapat disimpan basis data (hilangkan)',
    'a text holds the character U+0000, which the database cannot keep (leave it out)',
  ),
};
