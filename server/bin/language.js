/**
 * The language of the shell, as `server/language/shell-locale.ts` reads it, which is not compiled yet while this runs:
 * `--language`, else LC_ALL, LC_MESSAGES or LANG; Indonesian where none names English.
 */
export function shellLanguage(words = process.argv, env = process.env) {
  const wished = words.findLast(
    (word, at) => word.startsWith('--language=') || words[at - 1] === '--language',
  );
  const named = wished?.replace('--language=', '');
  if (named === 'id' || named === 'en') return named;
  return /^en\b|^en_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'id';
}

/** A sentence in the language of the shell. */
export const said = (sentence) => sentence[shellLanguage()];

/** Tells on standard error what is done. */
export function tell(sentence) {
  process.stderr.write(`sinergi: ${said(sentence)}\n`);
}
