import { distance } from 'fastest-levenshtein';
import type { PoolClient } from 'pg';
import type { Column, Reference } from './column.js';
import type { Lined } from './duplicates.js';
import type { Kind } from './kind.js';
import type { Person } from './pseudonym.js';
import { referenceWords } from './reference.words.js';
import type { Refusal } from './refusal.js';
import { rowWords } from './row.words.js';

const tables: Record<Reference, { table: string; key: string }> = {
  region: { table: 'reference.region', key: 'code' },
  agency: { table: 'reference.agency', key: 'code' },
  facility: { table: 'reference.facility', key: 'code' },
  operation: { table: 'records.operation', key: 'code' },
  case: { table: 'records.case_report', key: 'code' },
  client: { table: 'records.client', key: 'pseudonym' },
};

/** A reference of a kind's rows to rows of its own kind, which may stand later in the file. */
const own: Record<string, Reference> = { regions: 'region', agencies: 'agency' };

/** Checks that codes name what is known. */
export class References {
  private readonly columns: Column[];
  private readonly later: { line: number; column: string; reference: Reference; code: string }[] = [];

  constructor(
    private readonly client: PoolClient,
    private readonly kind: Kind,
  ) {
    this.columns = kind.columns.filter((column) => column.refers);
  }

  /** Refusals of a batch; references to the kind itself wait for `rest`. */
  async check(batch: Lined[]): Promise<Refusal[]> {
    const refusals: Refusal[] = [];
    for (const column of this.columns) {
      const reference = column.refers as Reference;
      const named = batch.flatMap(({ line, row }) =>
        codesOf(row[column.name]).map((code) => ({ line, column: column.name, reference, code })),
      );
      if (own[this.kind.name] === reference) this.later.push(...named);
      else refusals.push(...(await this.unknown(named)));
    }
    return refusals;
  }

  /** Refusals of what waited, once all rows are written. */
  rest(): Promise<Refusal[]> {
    return this.unknown(this.later);
  }

  private async unknown(named: typeof this.later): Promise<Refusal[]> {
    const [any] = named;
    if (!any) return [];
    const { table, key } = tables[any.reference];
    const found = await this.client.query<{ code: string }>(
      `SELECT ${key} AS code FROM ${table} WHERE ${key} = ANY($1)`,
      [[...new Set(named.map((one) => one.code))]],
    );
    const known = new Set(found.rows.map((row) => row.code));
    const refusals: Refusal[] = [];
    for (const one of named) {
      if (!known.has(one.code)) refusals.push(await this.refusal(one));
    }
    return refusals;
  }

  private async refusal({ line, column, reference, code }: (typeof this.later)[number]): Promise<Refusal> {
    if (reference === 'client') return { line, column, value: '', reason: rowWords.withoutEpisode };
    const close = await this.closest(reference, code);
    return { line, column, value: code, reason: rowWords.unknown(referenceWords[reference], close) };
  }

  private async closest(reference: Reference, code: string): Promise<string | undefined> {
    const { table, key } = tables[reference];
    const all = await this.client.query<{ code: string }>(
      `SELECT ${key} AS code FROM ${table} ORDER BY 1 LIMIT 20000`,
    );
    return closestOf(
      code,
      all.rows.map((row) => row.code),
    );
  }
}

/** The most similar of some words, where one is similar at all. */
export function closestOf(word: string, words: string[]): string | undefined {
  const scored = words.map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }));
  const [best] = scored.sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 2) ? best.one : undefined;
}

function codesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  return [typeof value === 'string' ? value : (value as Person).pseudonym];
}
