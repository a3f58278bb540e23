import type { Command } from 'commander';
import type { Locale } from '../language/locale.js';
import { programWords } from './help.words.js';

/** What Commander itself says, which has English words only: each with the Indonesian ones. */
const indonesian: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Pemakaian:'],
  [/^Arguments:/, 'Argumen:'],
  [/^Options:/, 'Opsi:'],
  [/^Global Options:/, 'Opsi umum:'],
  [/^Commands:/, 'Perintah:'],
  [/\[options\]/, '[opsi]'],
  [/\[command\]/, '[perintah]'],
  [/\(choices: /, '(pilihan: '],
  [/\bdefault: /, 'biasanya: '],
  [/^error: unknown command '(.*?)'/, "galat: tidak ada perintah '$1'"],
  [/^error: unknown option '(.*?)'/, "galat: tidak ada opsi '$1'"],
  [/^error: missing required argument '(.*?)'/, "galat: argumen '$1' belum ditulis"],
  [/^error: required option '(.*?)' not specified/, "galat: opsi '$1' harus ditulis"],
  [/^error: option '(.*?)' argument missing/, "galat: opsi '$1' memerlukan nilai"],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\./, "galat: nilai '$2' pada opsi '$1' tidak sah."],
  [/^error: too many arguments.*Expected (\d+) \w+ but got (\d+)/, 'galat: ada $2 argumen, seharusnya $1'],
  [/Allowed choices are /, 'Pilihannya: '],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, '(Mungkin maksudnya $1?)'],
];

const inIndonesian = (text: string): string =>
  indonesian.reduce((said, [english, own]) => said.replace(english, own), text);

/** Lets help and errors of a program, and of commands that are added to it afterwards, speak a language. */
export function speaking(program: Command, locale: Locale): Command {
  program
    .helpOption('-h, --help', programWords.help[locale])
    .helpCommand('help [command]', programWords.help[locale])
    .showHelpAfterError(programWords.afterError[locale])
    .configureHelp({ showGlobalOptions: true });
  if (locale === 'en') return program;
  const plain = program.createHelp();
  return program
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: inIndonesian,
      commandUsage: (command) => inIndonesian(plain.commandUsage(command)),
      subcommandTerm: (command) => inIndonesian(plain.subcommandTerm(command)),
      argumentDescription: (argument) => inIndonesian(plain.argumentDescription(argument)),
      optionDescription: (option) => inIndonesian(plain.optionDescription(option)),
    })
    .configureOutput({ outputError: (text, write) => write(inIndonesian(text)) });
}
