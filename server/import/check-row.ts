import { createHash } from 'node:crypto';
import type { Keys } from '../keys/keys.js';
import type { CheckedRow, Kind } from './kind.js';
import { shownCell } from './mask.js';
import { personOf } from './pseudonym.js';
import type { Refusal } from './refusal.js';
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
      if (column.required) refusals.push({ line, column: column.name, value: '', reason: empty });
    } else if (column.person) {
      const reason = context.madeUpOnly && refusalOfNumber(text);
      if (reason) refusals.push({ line, column: column.name, value: '', reason });
      else row[column.name] = personOf(text, context.source, context.keys);
    } else {
      const read = column.read(text);
      if ('value' in read) row[column.name] = read.value;
      else refusals.push({ line, column: column.name, value: shownCell(text, people), reason: read.reason });
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

const empty = { en: 'is empty; fill it', id: 'kosong; isi kolom ini' };
