import { refusalOfText } from '../../language/text-rules.js';
import { invalid } from './problems.js';

/** Throws ProblemError where a text is too long or holds hidden characters, by the rules of the import. */
export function plainText(field: string, text: string | null | undefined, longest: number): void {
  const reason = text ? refusalOfText(text, longest) : undefined;
  if (reason) throw invalid(field, reason);
}
