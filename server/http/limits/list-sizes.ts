import { getNullableType, isListType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** Most rows that one page of a list may have, and how many it has if nothing is said. */
const mostRows = 100;
const usualRows = 20;

/** Rows that a plain list is taken to have whose field says nothing else. */
const usualLength = 10;

/** By how much what stands below a field is multiplied: pages by first or last, other lists by guess. */
export function rowsOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const takesRows = field.args.some(({ name }) => name === 'first');
  if (takesRows) return pageSize(args);
  const isList = isListType(getNullableType(field.type));
  // The rows of a page are counted where the page is asked for.
  return !isList || type.name.startsWith('__') || type.name.endsWith('Connection') ? 1 : usualLength;
}

/** Sizes out of bounds are refused where they are read, with the sentence that fits. */
function pageSize({ first, last }: ComplexityEstimatorArgs['args']): number {
  return Math.min(Math.max(last ?? first ?? usualRows, 0), mostRows);
}
