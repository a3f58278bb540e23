import { words } from '../language/localised.js';

/** What is wrong with a file that a command was given. */
export const fileWords = {
  absent: (file: string) => words(`tidak ada berkas ${file}`, `there is no file ${file}`),
  present: (file: string) =>
    words(`${file} sudah ada; sebutkan berkas baru`, `${file} is there already; name a new file`),
  unwritten: (file: string, reason: string) =>
    words(`${file} tidak dapat ditulis: ${reason}`, `${file} could not be written: ${reason}`),
};
