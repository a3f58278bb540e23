import { type Localised, words } from '../language/localised.js';
import { meantOr } from './file.words.js';

/** Why a mapping cannot be used. */
export const mappingWords = {
  unreadable: (path: string) =>
    words(`${path} tidak dapat dibaca; periksa jalurnya`, `${path} cannot be read; check the path`),
  noJson: (path: string, reason: string) =>
    words(`${path} bukan JSON (${reason}); betulkan`, `${path} is no JSON (${reason}); correct it`),
  otherForm: (path: string, misfit: Localised) =>
    words(
      `${path}: ${misfit.id}; lihat docs/import.md untuk bentuknya`,
      `${path}: ${misfit.en}; see docs/import.md for the form`,
    ),
  otherKind: (given: string, wanted: string) =>
    words(
      `untuk ${given}, bukan untuk ${wanted}; impor sebagai ${given}`,
      `it is for ${given}, not for ${wanted}; import it as ${given}`,
    ),
  unfilled: (column: string, kind: string) =>
    words(
      `tidak ada yang mengisi ${column}, padahal ${kind} harus memilikinya; tambahkan ke columns`,
      `nothing fills ${column}, which ${kind} must have; add it to columns`,
    ),
  prefixedPeople: (column: string) =>
    words(
      `awalan pada ${column} tidak menyembunyikan nomor asli dari siapa pun di samping demonstrasi, yang kuncinya terbuka; tulis nomor rekaan, diawali 99, di dalam berkas itu sendiri, atau impor ke direktori data tersendiri (SINERGI_DATA)`,
      `a prefix of ${column} hides real numbers from nobody beside the demonstration, whose keys are public; write made-up numbers, 99 first, into the file itself, or import into a data directory of its own (SINERGI_DATA)`,
    ),
  unknownOfKind: (kind: string, name: string, known: readonly string[], close?: string) => {
    const wayOut = meantOr(close, known);
    return words(
      `${kind} tidak punya kolom ${name}; ${wayOut.id}`,
      `${kind} has no column ${name}; ${wayOut.en}`,
    );
  },
  unknownOfFile: (name: string, known: readonly string[], close?: string) => {
    const wayOut = meantOr(close, known);
    return words(
      `berkas tidak punya kolom ${name}; ${wayOut.id}`,
      `the file has no column ${name}; ${wayOut.en}`,
    );
  },
};
