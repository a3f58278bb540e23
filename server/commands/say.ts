import type { Locale } from '../language/locale.js';
import type { Localised } from '../language/localised.js';
import { shellLocale } from '../language/shell-locale.js';

/** The language of who runs this command. */
export const ownLocale = (): Locale => shellLocale(process.argv, process.env);

/** Prints what a command found or did. */
export function say(sentence: Localised): void {
  process.stdout.write(`${sentence[ownLocale()]}\n`);
}

/** Tells on standard error what is no result: a step, a doubt, why it failed. */
export function tell(sentence: Localised): void {
  process.stderr.write(`sinergi: ${sentence[ownLocale()]}\n`);
}
