import { inEach, type Localised } from '../language/localised.js';
import { ImportError } from './import.error.js';
import { shownCell } from './mask.js';
import { refusedWords } from './row.words.js';

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
    super(
      inEach((locale) => {
        const lines = shownRefusals.slice(0, shown).map((one) => sentence(file, one, counted)[locale]);
        if (total > shown) lines.push(refusedWords.more(total - shown)[locale]);
        return [refusedWords[counted](total)[locale], ...lines].join('\n  ');
      }),
    );
    this.refusals = shownRefusals;
  }
}

function sentence(file: string, { line, column, value, reason }: Refusal, counted: Counted): Localised {
  const oneLine = value.replace(/\s+/g, ' ');
  const found = value === '' ? '' : ` "${oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine}"`;
  const place = refusedWords[counted === 'line' ? 'atLine' : 'atFeature'](line, column);
  return inEach((locale) => `${file}, ${place[locale]}:${found} ${reason[locale]}`);
}
