import { SignInError } from '../access/forbidden.error.js';
import type { Reads } from '../access/reads.js';
import type { Scope } from '../access/scope.js';
import type { StaffClient } from '../database/staff.client.js';
import { textOf } from '../graphql/relay/column.js';
import { type RowSource, Rows } from '../graphql/relay/rows.js';

/** Restricted rows of one type: which of them a scope holds, and what the audit notes when they are read. */
export interface RecordSource<Row extends object> {
  /** The GraphQL type of a row. */
  type: string;
  of(scope: Scope): RowSource<Row>;
  /** As what they are noted: as themselves, as rows of another type, or not at all where they tell of nobody. */
  reads?: 'NOTHING' | { type: string; keyOf(row: Row): string };
}

/** Restricted rows within a scope, read for one request; what is read stands in `reads`. */
export class RecordLoaders {
  readonly #rows = new Map<RecordSource<never>, Rows<never>>();

  constructor(
    private readonly client: StaffClient,
    readonly scope: Scope,
    private readonly reads: Reads,
  ) {}

  /** The rows of a source; the same ones within a request. */
  of<Row extends object>(source: RecordSource<Row>): Rows<Row> {
    const known = this.#rows.get(source as unknown as RecordSource<never>);
    if (known) return known as unknown as Rows<Row>;
    const rows = new Rows<Row>(this.client, { ...source.of(this.scope), ...this.#noted(source) });
    this.#rows.set(source as unknown as RecordSource<never>, rows as unknown as Rows<never>);
    return rows;
  }

  #noted<Row extends object>(source: RecordSource<Row>): Pick<RowSource<Row>, 'onRead' | 'onCount'> {
    if (source.reads === 'NOTHING') return {};
    const { key } = source.of(this.scope);
    const { type, keyOf } = source.reads ?? { type: source.type, keyOf: (row: Row) => textOf(key, row) };
    return {
      onRead: (rows) => this.reads.add(type, rows.map(keyOf)),
      onCount: () => this.reads.add(type, []),
    };
  }
}

/** What a stranger finds instead, should a resolver ever be reached without the policy's leave. */
export const noRecords = new Proxy({} as RecordLoaders, {
  get() {
    throw new SignInError();
  },
});

/** What resolvers of restricted rows find in their context. */
export interface RecordsContext {
  records: RecordLoaders;
}
