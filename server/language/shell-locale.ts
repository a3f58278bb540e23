import { type Locale, localeOf, locales } from './locale.js';

/**
 * The language of who runs a command: that of `--language`, else of the shell. Of LC_ALL, LC_MESSAGES and LANG the first
 * that is set counts; en, en_GB.UTF-8 and the like are English, and all others (also C and POSIX) Indonesian.
 */
export function shellLocale(words: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const wished = words.findLast(
    (word, at) => word.startsWith('--language=') || words[at - 1] === '--language',
  );
  return (
    locales.find((one) => one === wished?.replace('--language=', '')) ??
    localeOf(env.LC_ALL || env.LC_MESSAGES || env.LANG)
  );
}
