import type { PoolClient } from 'pg';
import type { CheckedRow, Kind, Write } from './kind.js';

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

  /** Writes a batch in which no two rows have the same key. */
  async write(rows: CheckedRow[]): Promise<Counts> {
    const [main, ...others] = this.kind.writes as [Write, ...Write[]];
    for (const write of others)
      if (write.supplement)
        await this.upsert(write, unique(write, recordsOf(write, oldestFirst(write, rows))));
    const counts = await this.upsert(main, recordsOf(main, rows));
    for (const write of others) if (write.each) await this.replaceSet(write, write.each, rows);
    return { ...counts, unchanged: rows.length - counts.inserted - counts.updated };
  }

  private async upsert(
    write: Write,
    records: Record<string, unknown>[],
  ): Promise<{ inserted: number; updated: number }> {
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
    const result = await this.client.query<{ inserted: number; updated: number }>(
      `WITH incoming AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(${typed(write)}, synthetic boolean)),
       before AS (SELECT t.* FROM ${write.table} t JOIN incoming i ON ${sameKey('t', 'i')}),
       written AS (
         INSERT INTO ${write.table} AS t (${names.join(', ')}) SELECT ${names.join(', ')} FROM incoming
         ON CONFLICT (${key}) DO UPDATE SET ${changes.join(', ')} WHERE ${differs.join(' OR ')}
         RETURNING ${write.key.map((name) => `t.${name}`).join(', ')}, (xmax = 0) AS fresh),
       history AS (
         INSERT INTO records.record_history (import_id, kind, record_key, previous)
         SELECT $2, $3, concat_ws(' ', ${write.key.map((name) => `b.${name}`).join(', ')}), to_jsonb(b)
         FROM before b JOIN written w ON ${sameKey('b', 'w')} WHERE NOT w.fresh
         ORDER BY 3)
       SELECT count(*) FILTER (WHERE fresh)::int AS inserted, count(*) FILTER (WHERE NOT fresh)::int AS updated FROM written`,
      [
        JSON.stringify(records.map((one) => ({ ...one, synthetic: this.options.synthetic }))),
        this.options.importId,
        this.kind.name,
      ],
    );
    return result.rows[0] as { inserted: number; updated: number };
  }

  /** Replaces what a row lists, such as the jurisdiction of an agency. */
  private async replaceSet(write: Write, each: string, rows: CheckedRow[]): Promise<void> {
    if (!this.options.provided.has(each)) return;
    const [owner, member] = write.key as [string, string];
    const owners = rows.map((row) => row[write.columns[owner]?.from as string]);
    const pairs = rows.flatMap((row) =>
      ((row[each] ?? []) as string[]).map((code) => ({
        [owner]: row[write.columns[owner]?.from as string],
        [member]: code,
      })),
    );
    await this.client.query(
      `WITH incoming AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(${typed(write)})),
       gone AS (DELETE FROM ${write.table} t WHERE t.${owner} = ANY($2)
                AND NOT EXISTS (SELECT FROM incoming i WHERE i.${owner} = t.${owner} AND i.${member} = t.${member}))
       INSERT INTO ${write.table} (${owner}, ${member}) SELECT ${owner}, ${member} FROM incoming ON CONFLICT DO NOTHING`,
      [JSON.stringify(pairs), owners],
    );
  }

  private isProvided(write: Write, name: string): boolean {
    const from = write.columns[name]?.from;
    return from === undefined || from === 'key' || this.options.provided.has(from);
  }
}

/** The batch as a table `batch(n, …)` of SQL, over the key columns of the main table. */
export function batchOf(kind: Kind, rows: CheckedRow[]): { with: string; values: string } {
  const main = kind.writes[0] as Write;
  const columns = main.key.map((name) => `${name} ${main.columns[name]?.type}`).join(', ');
  const values = recordsOf(main, rows).map((one, n) => ({ ...one, n }));
  return {
    with: `batch AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(n int, ${columns}))`,
    values: JSON.stringify(values),
  };
}

function typed(write: Write): string {
  return Object.entries(write.columns)
    .map(([name, { type }]) => `${name} ${type}`)
    .join(', ');
}

function recordsOf(write: Write, rows: CheckedRow[]): Record<string, unknown>[] {
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
