import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { CheckedRow, Kind } from './kind.js';
import type { Refusal } from './refusal.js';
import { rowWords } from './row.words.js';

/** A checked row and the line it stood in. */
export interface Lined {
  line: number;
  row: CheckedRow;
}

/** Finds rows that stand in a file twice. Remembers keys in a temporary table, so that memory does not grow. */
export class Duplicates {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly client: PoolClient,
    private readonly kind: Kind,
    /** Rows that are equal count once instead of being refused. */
    private readonly distinct: boolean,
  ) {}

  async prepare(): Promise<void> {
    await this.client.query(
      'CREATE TEMP TABLE seen (key text PRIMARY KEY, line int, content text) ON COMMIT DROP',
    );
  }

  /** Splits a batch into rows that stand for themselves and refusals; equal rows of a distinct mapping vanish. */
  async split(batch: Lined[]): Promise<{ fresh: Lined[]; refusals: Refusal[] }> {
    if (this.kind.counted && !this.distinct)
      return { fresh: batch.map((one) => this.numbered(one)), refusals: [] };
    const keys = batch.map((one) => String(one.row.key));
    // What stands in a row matters only where equal rows count once.
    const contents = batch.map((one) => (this.distinct ? digest(one.row) : ''));
    const first = new Map<string, { line: number; content: string }>();
    const known = await this.client.query<{ key: string; line: number; content: string }>(
      'SELECT key, line, content FROM seen WHERE key = ANY($1)',
      [keys],
    );
    for (const { key, line, content } of known.rows) first.set(key, { line, content });
    const fresh: Lined[] = [];
    const refusals: Refusal[] = [];
    batch.forEach((one, index) => {
      const key = keys[index] as string;
      const content = contents[index] as string;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, { line: one.line, content });
        fresh.push(one);
      } else if (!this.distinct || earlier.content !== content) {
        refusals.push(twice(one.line, earlier.line, this.kind));
      }
    });
    await this.remember(fresh, first);
    return { fresh, refusals };
  }

  private async remember(fresh: Lined[], first: Map<string, { content: string }>): Promise<void> {
    const keys = fresh.map((one) => String(one.row.key));
    await this.client.query('INSERT INTO seen SELECT * FROM unnest($1::text[], $2::int[], $3::text[])', [
      keys,
      fresh.map((one) => one.line),
      keys.map((key) => first.get(key)?.content),
    ]);
  }

  private numbered({ line, row }: Lined): Lined {
    const key = String(row.key);
    const number = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, number);
    return { line, row: { ...row, key: `${key}-${number}` } };
  }
}

function digest(row: CheckedRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, 22);
}

function twice(line: number, earlier: number, kind: Kind): Refusal {
  const column = kind.columns.filter((one) => one.required).map((one) => one.name)[0] as string;
  return {
    line,
    column,
    value: '',
    reason: rowWords.twice(earlier),
  };
}
