import { ImportError } from '../import/import.error.js';
import { KeysError } from '../keys/keys.error.js';

/** What to say about an error, and the exit status: 2 where an import wrote nothing, else 1. */
export function failureOf(error: unknown): { sentence: string; status: number } {
  if (error instanceof ImportError || error instanceof KeysError)
    return { sentence: error.message, status: 2 };
  if (error instanceof Error && error.constructor !== Error) return { sentence: error.message, status: 1 };
  const stack = error instanceof Error ? error.stack : String(error);
  return { sentence: `an error that Sinergi does not know: ${stack}`, status: 1 };
}
