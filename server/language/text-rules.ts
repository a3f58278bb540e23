import { hiddenIn } from '../text/plain-text.js';
import type { Localised } from './localised.js';
import { textRuleWords } from './text-rules.words.js';

/** Why a text may not stand in a record, by the rules "plain text" and "length" (docs/import.md). */
export function refusalOfText(text: string, longest: number): Localised | undefined {
  if (text.length > longest) return textRuleWords.tooLong(longest);
  const found = hiddenIn(text);
  return found === undefined ? undefined : textRuleWords.hidden(found);
}
