import { ImportError } from '../import/import.error.js';
import { KeysError } from '../keys/keys.error.js';
import { sentenceOf } from '../language/sentence.error.js';
import { failureWords } from './failure.words.js';
import { ownLocale } from './say.js';

/** What to say about an error, and the exit status: 2 where an import wrote nothing, else 1. */
export function failureOf(error: unknown, locale = ownLocale()): { sentence: string; status: number } {
  const status = error instanceof ImportError || error instanceof KeysError ? 2 : 1;
  if (error instanceof Error && error.constructor !== Error)
    return { sentence: sentenceOf(error)[locale], status };
  const stack = error instanceof Error ? error.stack : String(error);
  return { sentence: failureWords.unknown(stack)[locale], status };
}
