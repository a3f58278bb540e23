import { createHash } from 'node:crypto';
import type { Keys } from '../keys/keys.js';
import { refusalOfText } from '../language/text-rules.js';
import type { Column, Read } from './column.js';
import type { CheckedRow, Kind } from './kind.js';
import { shownCell } from './mask.js';
import { personOf } from './pseudonym.js';
import type { Refusal } from './refusal.js';
import { rowWords } from './row.words.js';
import { refusalOfNumber } from './trial-number.js';

/** What the check of a row needs to know beside the row. */
export interface CheckContext {
  kind: Kind;
  source: string;
  keys: Keys;
  today: string;
  /** People's numbers must be made up: the keys are public. */
  madeUpOnly: boolean;
}

/** A row that may be written, with its line, or the reasons why not. */
export type Checked = { line: number; row: CheckedRow } | { refusals: Refusal[] };

/**
 * Checks the texts of one row. People's numbers become pseudonyms here, before anything else sees the row;
 * a refused person's number is not part of the refusal.
 */
export function checkRow(texts: Record<string, string>, line: number, context: CheckContext): Checked {
  const row: CheckedRow = {};
  const refusals: Refusal[] = [];
  const people = context.kind.columns.flatMap(({ name, person }) =>
    person && texts[name] ? [texts[name].trim()] : [],
  );
  for (const column of context.kind.columns) {
    const text = (texts[column.name] ?? '').trim();
    row[column.name] = null;
    if (text === '') {
      if (column.required) refusals.push({ line, column: column.name, value: '', reason: rowWords.empty });
      continue;
    }
    const read = readCell(text, column, context);
    if ('value' in read) row[column.name] = read.value;
    else {
      const value = column.person ? '' : shownCell(text, people);
      refusals.push({ line, column: column.name, value, reason: read.reason });
    }
  }
  if (refusals.length > 0) return { refusals };
  for (const rule of context.kind.rules) {
    const broken = rule(row, context.today);
    if (broken) refusals.push({ line, value: String(row[broken.column] ?? ''), ...broken });
  }
  if (refusals.length > 0) return { refusals };
  row.key = createHash('sha256').update(context.kind.key(row)).digest('hex').slice(0, 32);
  return { line, row };
}

function readCell(text: string, column: Column, context: CheckContext): ReturnType<Read> {
  const { source, keys, madeUpOnly } = context;
  const reason =
    refusalOfText(text, column.longest ?? usualLongest) ??
    (column.person && madeUpOnly ? refusalOfNumber(text) : undefined);
  if (reason) return { reason };
  return column.person ? { value: personOf(text, source, keys) } : column.read(text);
}

const usualLongest = 300;
