import { isWebAddress } from '../text/web-address.js';
import { readDay } from '../time/day.js';
import { columnWords as say } from './column.words.js';
import type { Person } from './pseudonym.js';
import type { Reason } from './refusal.js';

/** What a checked row holds in a column. */
export type Value = string | number | boolean | string[] | Person | null;

/** What a code must name. */
export type Reference = 'region' | 'agency' | 'facility' | 'operation' | 'case' | 'client';

/** Turns the text of a cell into its value, or says why it cannot. */
export type Read = (text: string) => { value: Value } | { reason: Reason };

/** One column of a kind. */
export interface Column {
  name: string;
  required: boolean;
  read: Read;
  refers?: Reference;
  /** Holds a person's number: made a pseudonym at once, never shown. */
  person?: boolean;
  /** How many characters it may have; 300 unless said otherwise. */
  longest?: number;
}

type Extra = Partial<Pick<Column, 'required' | 'refers' | 'person' | 'longest'>>;
const column =
  (read: Read) =>
  (name: string, extra: Extra = {}): Column => ({ name, required: false, read, ...extra });

/** The row must have it. */
export const must = { required: true } as const;

export const text = column((value) => ({ value: value.normalize('NFC') }));

/** A sentence or more. */
export const note = (name: string, extra: Extra = {}): Column => text(name, { longest: 4000, ...extra });

const addressOnTheWeb = column((value) => (isWebAddress(value) ? { value } : { reason: say.noWebAddress }));

/** An address that pages may link to. */
export const webAddress = (name: string, extra: Extra = {}): Column =>
  addressOnTheWeb(name, { longest: 2000, ...extra });

export const code = column((value) => (/^[^\s;,]{1,64}$/.test(value) ? { value } : { reason: say.noCode }));

export const codes = column((value) => ({
  value: [
    ...new Set(
      value
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ],
}));

export const date = column((value) => (isDate(value) ? { value } : { reason: say.noDate }));

export const month = column((value) => {
  const day = /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
  return isDate(day) && day.endsWith('-01') ? { value: day } : { reason: say.noMonth };
});

export const count = column((value) =>
  /^\d{1,9}$/.test(value) ? { value: Number(value) } : { reason: say.noCount },
);

export const year = column((value) =>
  /^(18|19|20|21)\d\d$/.test(value) ? { value: Number(value) } : { reason: say.noYear },
);

/** Decimal text is kept as text: it goes to PostgreSQL without a detour through binary fractions. */
export const decimal = column((value) =>
  /^-?\d{1,12}(\.\d{1,3}0*)?$/.test(value) ? { value } : { reason: say.noNumber },
);

export const coordinate = column((value) =>
  /^-?\d{1,3}(\.\d+)?$/.test(value) ? { value: Number(value) } : { reason: say.noCoordinate },
);

const truths = new Map(
  Object.entries({
    true: true,
    yes: true,
    ya: true,
    1: true,
    false: false,
    no: false,
    tidak: false,
    0: false,
  }),
);

export const flag = column((value) => {
  const found = truths.get(value.toLowerCase());
  return found === undefined ? { reason: say.noTruth } : { value: found };
});

/** The person's number itself; the row parser turns it into a pseudonym. */
export const person = (name: string, extra: Extra = {}): Column => text(name, { ...extra, person: true });

/** One of a list, in any case, spaces and hyphens for underscores. */
export function oneOf(list: Record<string, string>, prefixed = '') {
  const allowed = Object.values(list);
  return column((value) => {
    const wanted = value
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, '_');
    const found = allowed.find((one) => one === wanted || one === prefixed + wanted);
    return found ? { value: found } : { reason: say.notInList(allowed) };
  });
}

function isDate(value: string): boolean {
  return /^(19|20|21)/.test(value) && readDay(value) !== undefined;
}
