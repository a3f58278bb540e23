import { describe, expect, it } from 'vitest';
import { shellLanguage } from '../../../server/bin/language.js';
import { shellLocale } from '../../../server/language/shell-locale.js';

// What builds runs before the server is compiled, and reads the shell by itself.
describe.each([
  ['a command', shellLocale],
  ['what builds', shellLanguage],
])('given who runs %s', (_what, languageOf) => {
  it.each([
    [{}, 'id'],
    [{ LANG: 'C' }, 'id'],
    [{ LANG: 'POSIX' }, 'id'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'nl_NL.UTF-8' }, 'id'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, 'id'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ] as const)('when the shell has %o, then the language is %s', (env, locale) => {
    expect(languageOf(['import', 'cases'], env)).toBe(locale);
  });

  it.each([
    [['--language', 'id'], 'en_GB.UTF-8', 'id'],
    [['--language=en', 'status'], 'id_ID.UTF-8', 'en'],
    [['status', '--language', 'en'], 'C', 'en'],
    [['status', '--language', 'fr'], 'en_GB.UTF-8', 'en'],
  ] as const)('when %o is written, then it counts before the shell', (words, LANG, locale) => {
    expect(languageOf([...words], { LANG })).toBe(locale);
  });
});
