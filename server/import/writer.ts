import type { PoolClient } from 'pg';
import { copyRows } from '../database/copy-rows.js';
import type { CheckedRow, Kind, Write } from './kind.js';
import { replaceSet } from './write-set.js';

/** How many rows of the main table came new, changed or stayed. */
export interface Counts {
  inserted: number;
  updated: number;
  unchanged: number;
}

/** Writes batches of checked rows, a statement a table. */
export class Writer {
  constructor(
    private readonly client: PoolClient,
    private readonly kind: Kind,
    private readonly options: { importId: number; synthetic: boolean; provided: ReadonlySet<string> },
  ) {}

  /** The temporary tables that are there. */
  private readonly incoming = new Set<string>();

  /** Whether anything changed, the rows that are not counted included. */
  changed = false;

  /** Writes a batch in which no two rows have the same key. */
  async write(rows: CheckedRow[]): Promise<Counts> {
    const [main, ...others] = this.kind.writes as [Write, ...Write[]];
    for (const write of others)
      if (write.supplement)
        await this.upsert(write, unique(write, recordsOf(write, oldestFirst(write, rows))));
    const { inserted, updated } = await this.upsert(main, recordsOf(main, rows));
    for (const write of others) {
      if (!write.each || !this.options.provided.has(write.each)) continue;
      const { importId } = this.options;
      const set = { write, each: write.each, rows, kind: this.kind.name, importId, fresh: inserted };
      for (const owner of await replaceSet(this.client, set)) if (!inserted.has(owner)) updated.add(owner);
    }
    this.changed ||= inserted.size + updated.size > 0;
    return {
      inserted: inserted.size,
      updated: updated.size,
      unchanged: rows.length - inserted.size - updated.size,
    };
  }

  private async upsert(
    write: Write,
    records: Record<string, unknown>[],
  ): Promise<{ inserted: Set<string>; updated: Set<string> }> {
    const names = [...Object.keys(write.columns), 'synthetic'];
    const given = names.filter((name) => !write.key.includes(name) && this.isProvided(write, name));
    const changes = given.map((name) =>
      write.supplement && name !== 'synthetic'
        ? `${name} = COALESCE(EXCLUDED.${name}, t.${name})`
        : `${name} = EXCLUDED.${name}`,
    );
    const differs = given.map((name) =>
      write.supplement && name !== 'synthetic'
        ? `(EXCLUDED.${name} IS NOT NULL AND t.${name} IS DISTINCT FROM EXCLUDED.${name})`
        : `t.${name} IS DISTINCT FROM EXCLUDED.${name}`,
    );
    const key = write.key.join(', ');
    const sameKey = (a: string, b: string) =>
      write.key.map((name) => `${a}.${name} = ${b}.${name}`).join(' AND ');
    const incoming = await this.copied(write, records);
    const result = await this.client.query<{ key: string; fresh: boolean }>(
      `WITH before AS (SELECT t.* FROM ${write.table} t JOIN ${incoming} i ON ${sameKey('t', 'i')}),
       written AS (
         INSERT INTO ${write.table} AS t (${names.join(', ')}) SELECT ${names.join(', ')} FROM ${incoming}
         ON CONFLICT (${key}) DO UPDATE SET ${changes.join(', ')} WHERE ${differs.join(' OR ')}
         RETURNING ${write.key.map((name) => `t.${name}`).join(', ')}, (xmax = 0) AS fresh),
       history AS (
         INSERT INTO records.record_history (import_id, kind, table_name, record_key, previous)
         SELECT $1, $2, $3, concat_ws(' ', ${write.key.map((name) => `b.${name}`).join(', ')}), to_jsonb(b)
         FROM before b JOIN written w ON ${sameKey('b', 'w')} WHERE NOT w.fresh
         ORDER BY 4),
       made AS (
         INSERT INTO records.imported_rows (import_id, table_name, keys)
         SELECT $1, $3, jsonb_agg(jsonb_build_object(${write.key.map((name) => `'${name}', ${name}`).join(', ')}))
         FROM written WHERE fresh HAVING count(*) > 0)
       SELECT concat_ws(' ', ${key}) AS key, fresh FROM written`,
      [this.options.importId, this.kind.name, write.table],
    );
    this.changed ||= result.rows.length > 0;
    return {
      inserted: new Set(result.rows.filter((row) => row.fresh).map((row) => row.key)),
      updated: new Set(result.rows.filter((row) => !row.fresh).map((row) => row.key)),
    };
  }

  /** Copies records into a temporary table of what comes in, and names it. */
  private async copied(write: Write, records: Record<string, unknown>[]): Promise<string> {
    const { synthetic } = this.options;
    const columns = { ...write.columns, synthetic: { type: 'boolean' } };
    const table = `incoming_${write.table.replace('.', '_')}`;
    const typed = Object.entries(columns).map(([name, { type }]) => `${name} ${type}`);
    await this.client.query(
      this.incoming.has(table)
        ? `TRUNCATE ${table}`
        : `CREATE TEMP TABLE ${table} (${typed.join(', ')}) ON COMMIT DROP`,
    );
    this.incoming.add(table);
    const mapped = Object.fromEntries(
      Object.entries(columns).map(([name, { type }]) => [name, [name, type] as const]),
    );
    await copyRows(
      this.client,
      table,
      mapped,
      records.map((one) => ({ ...one, synthetic })),
    );
    return table;
  }

  private isProvided(write: Write, name: string): boolean {
    const from = write.columns[name]?.from;
    return from === undefined || from === 'key' || this.options.provided.has(from);
  }
}

/** What a table gets of some rows. */
export function recordsOf(write: Write, rows: CheckedRow[]): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(write.columns).map(([name, { from, value }]) => [
        name,
        value ? value(row) : (row[from] ?? null),
      ]),
    ),
  );
}

/** The rows so that what later ones say counts, whatever their order in the file. */
function oldestFirst({ latest }: Write, rows: CheckedRow[]): CheckedRow[] {
  if (!latest) return rows;
  const rank = (row: CheckedRow) => `${row[latest]} ${row.key}`;
  return rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** One record a key, empty values filled from the later ones; records without a key vanish. */
function unique(write: Write, records: Record<string, unknown>[]): Record<string, unknown>[] {
  const byKey = new Map<string, Record<string, unknown>>();
  for (const record of records) {
    const key = write.key.map((name) => record[name]).join(' ');
    if (write.key.some((name) => record[name] === null)) continue;
    const known = byKey.get(key) ?? {};
    const filled = Object.entries(record).filter(([, value]) => value !== null);
    byKey.set(key, { ...record, ...known, ...Object.fromEntries(filled) });
  }
  return [...byKey.values()];
}
