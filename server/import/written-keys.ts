import type { PoolClient } from 'pg';
import { copyRows } from '../database/copy-rows.js';
import type { Lined } from './duplicates.js';
import type { Kind, Write } from './kind.js';
import type { Refusal } from './refusal.js';
import { recordsOf } from './writer.js';

/**
 * Remembers in a temporary table `batch(n, …key columns)` which records a file wrote, n their line, and checks
 * once the whole file is in: a later line may put right what an earlier one left open.
 */
export class WrittenKeys {
  private readonly main: Write;

  constructor(
    private readonly client: PoolClient,
    private readonly kind: Kind,
  ) {
    this.main = kind.writes[0] as Write;
  }

  async prepare(): Promise<void> {
    if (!this.kind.afterwards) return;
    await this.client.query(`CREATE TEMP TABLE batch (n int, ${this.columns()}) ON COMMIT DROP`);
  }

  async remember(rows: Lined[]): Promise<void> {
    if (!this.kind.afterwards) return;
    const records = recordsOf(
      this.main,
      rows.map((one) => one.row),
    ).map((record, index) => ({ ...record, n: rows[index]?.line }));
    const columns = Object.fromEntries(
      this.main.key.map((name) => [name, [name, this.typeOf(name)] as const]),
    );
    await copyRows(this.client, 'batch', { n: ['n', 'int'], ...columns }, records);
  }

  /** Refusals of the checks of the kind. */
  async check(): Promise<Refusal[]> {
    if (!this.kind.afterwards) return [];
    await this.client.query('ANALYZE batch');
    const refusals: Refusal[] = [];
    for (const { column, reason, sql } of this.kind.afterwards) {
      const broken = await this.client.query<{ n: number; value: string }>(sql);
      refusals.push(...broken.rows.map(({ n, value }) => ({ line: n, column, value, reason })));
    }
    return refusals;
  }

  private columns(): string {
    return this.main.key.map((name) => `${name} ${this.typeOf(name)}`).join(', ');
  }

  private typeOf(name: string): string {
    return this.main.columns[name]?.type as string;
  }
}
