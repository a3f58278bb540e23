import type { Localised } from '../language/localised.js';
import { ImportError } from './import.error.js';
import { shownCell } from './mask.js';

/** Why something is refused, in a reader's words. */
export type Reason = Localised;

/** What a file counts its rows by. */
export type Counted = 'line' | 'feature';

/** Why one row cannot be taken. `value` is never a person's number. */
export interface Refusal {
  line: number;
  column: string;
  value: string;
  reason: Reason;
}

const shown = 20;

/** Rows were refused, so nothing was written. */
export class RowsRefusedError extends ImportError {
  override name = 'RowsRefusedError';
  /** The first thousand, in the order of lines. */
  readonly refusals: Refusal[];

  constructor(
    file: string,
    refusals: Refusal[],
    readonly total: number,
    counted: Counted = 'line',
  ) {
    const shownRefusals = refusals.map((one) => ({ ...one, value: shownCell(one.value) }));
    const lines = shownRefusals.slice(0, shown).map((refusal) => `  ${sentence(file, refusal, counted)}`);
    if (total > shown) lines.push(`  … and ${total - shown} more`);
    const what = counted === 'line' ? 'row' : counted;
    super(
      `nothing was written: ${total} ${total === 1 ? `${what} was` : `${what}s were`} refused\n${lines.join('\n')}`,
    );
    this.refusals = shownRefusals;
  }
}

function sentence(file: string, { line, column, value, reason }: Refusal, counted: Counted): string {
  const oneLine = value.replace(/\s+/g, ' ');
  const found = value === '' ? '' : ` "${oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine}"`;
  const place = counted === 'line' ? `line ${line}, column ${column}` : `feature ${line}, ${column}`;
  return `${file}, ${place}:${found} ${reason.en} / ${reason.id}`;
}
