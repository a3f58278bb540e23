import { words } from '../language/localised.js';

/** What is said of the passphrase of a backup. */
export const passphraseWords = {
  question: words('Frasa sandi cadangan: ', 'Passphrase of the backup: '),
  again: words('Sekali lagi: ', 'Once more: '),
  tooShort: (least: number) =>
    words(
      `frasa sandi terlalu pendek: pakai ${least} karakter atau lebih, misalnya lima kata`,
      `the passphrase is too short: take ${least} characters or more, such as five words`,
    ),
  unreadable: (variable: string, reason: string) =>
    words(`${variable} tidak dapat dibaca: ${reason}`, `${variable} cannot be read: ${reason}`),
  emptyLine: (file: string, variable: string) =>
    words(
      `baris pertama ${file} (${variable}) kosong; tulis frasa sandi di situ`,
      `the first line of ${file} (${variable}) is empty; write the passphrase there`,
    ),
  noTerminal: (variable: string) =>
    words(
      `tidak ada terminal untuk menanyakan frasa sandi; isi ${variable}, atau ${variable}_FILE dengan berkas yang memuatnya`,
      `there is no terminal to ask for the passphrase; set ${variable}, or ${variable}_FILE to a file that holds it`,
    ),
  different: words('keduanya tidak sama; mulai lagi', 'these were two passphrases; start again'),
  none: words('cadangan memerlukan frasa sandi; mulai lagi', 'a backup has a passphrase; start again'),
};
