import type { DocumentLimits } from './document-limits.js';
import { limitWords } from './limits.words.js';
import { TooExpensiveError } from './too-expensive.error.js';

/** Throws TOO_EXPENSIVE where variables hold too many values, or hold them too deep. Walks them without recursion. */
export function checkVariables(
  variables: Record<string, unknown>,
  { values, valueDepth }: Pick<DocumentLimits, 'values' | 'valueDepth'>,
): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let seen = 0; waiting.length > 0; seen++) {
    const { value, depth } = waiting.pop() as { value: unknown; depth: number };
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (depth >= valueDepth || seen + waiting.length + inner.length > values) {
      throw new TooExpensiveError(limitWords.variables(values, valueDepth));
    }
    for (const one of inner) waiting.push({ value: one, depth: depth + 1 });
  }
}
