import type { ClientBase, Pool } from 'pg';
import type { ChainEnd, LinkedEntry } from './chain.js';

/** Runs one statement and gives its rows; where it runs in a transaction, what it does ends with that. */
export type RunSql = <Row>(sql: string, ...values: unknown[]) => Promise<Row[]>;

/** The part of a transaction of Prisma that runs SQL. */
export interface RawQueries {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>;
}

/** Statements on a connection of pg. */
export function sqlOf(client: ClientBase | Pool): RunSql {
  return async <Row>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as Row[];
}

/** Statements in a transaction of Prisma. */
export function sqlOfPrisma(transaction: RawQueries): RunSql {
  return <Row>(sql: string, ...values: unknown[]) => transaction.$queryRawUnsafe<Row[]>(sql, ...values);
}

/** The end as the head's row has it, with the code that only the key makes. */
export interface SealedEnd extends ChainEnd {
  seal: string;
}

/** The head's row; undefined where there is none. With `lock` nobody else appends until the transaction ends. */
export async function readHead(run: RunSql, { lock = false } = {}): Promise<SealedEnd | undefined> {
  const [row] = await run<{ seq: string; mac: string; seal: string }>(
    `SELECT seq::text, mac, seal FROM records.audit_head WHERE id = 1 ${lock ? 'FOR UPDATE' : ''}`,
  );
  return row && { ...row, seq: BigInt(row.seq) };
}

/** Makes the head's row where there is none; of several who do so at once, one does. */
export async function createHead(run: RunSql, { seq, mac, seal }: SealedEnd): Promise<void> {
  await run(
    `INSERT INTO records.audit_head (id, seq, mac, seal) VALUES (1, $1::text::bigint, $2, $3)
     ON CONFLICT DO NOTHING`,
    String(seq),
    mac,
    seal,
  );
}

/** The entry with the highest number; undefined where there is none. */
export async function lastEntry(run: RunSql): Promise<ChainEnd | undefined> {
  const [row] = await run<{ seq: string; mac: string }>(
    'SELECT seq::text, mac FROM records.audit_entry ORDER BY audit_entry.seq DESC LIMIT 1',
  );
  return row && { ...row, seq: BigInt(row.seq) };
}

interface EntryRow extends Omit<LinkedEntry, 'seq'> {
  seq: string;
}

/** Every entry, in the order of their numbers; needs a transaction of its own, and little memory. */
export async function* entriesInOrder(run: RunSql): AsyncGenerator<LinkedEntry> {
  // A changed table may lack what it forbade to be NULL.
  await run(
    `DECLARE audit_entries NO SCROLL CURSOR FOR
     SELECT coalesce(seq, 0)::text AS seq, trim_scale(extract(epoch FROM at) * 1000)::text AS at, kind::text,
            subject, role, agency, purpose, document, action, records, outcome, coalesce(mac, '') AS mac
     FROM records.audit_entry ORDER BY audit_entry.seq`,
  );
  for (;;) {
    const rows = await run<EntryRow>('FETCH 200 FROM audit_entries');
    for (const row of rows) yield { ...row, seq: BigInt(row.seq) };
    if (rows.length === 0) break;
  }
  await run('CLOSE audit_entries');
}

/** Writes entries and moves the head in one statement. False, and nothing written, where the head is no longer at `from`. */
export async function writeEntries(
  run: RunSql,
  from: ChainEnd,
  to: SealedEnd,
  entries: readonly LinkedEntry[],
): Promise<boolean> {
  const rows = entries.map((entry) => ({ ...entry, seq: String(entry.seq), at: isoOf(entry) }));
  const [result] = await run<{ written: number }>(
    `WITH moved AS (
       UPDATE records.audit_head SET seq = $1::text::bigint, mac = $2, seal = $3
       WHERE id = 1 AND seq = $4::text::bigint AND mac = $5
       RETURNING id),
     written AS (
       INSERT INTO records.audit_entry
         (seq, at, kind, subject, role, agency, purpose, document, action, records, outcome, mac)
       SELECT seq, at, kind, subject, role, agency, purpose, document, action, records, outcome, e.mac
       FROM moved, jsonb_to_recordset($6::text::jsonb) AS e (
         seq bigint, at timestamptz, kind records.audit_kind, subject text, role text, agency text,
         purpose text, document text, action text, records jsonb, outcome text, mac text)
       RETURNING seq)
     SELECT count(*)::int AS written FROM written`,
    String(to.seq),
    to.mac,
    to.seal,
    String(from.seq),
    from.mac,
    JSON.stringify(rows),
  );
  return result?.written === entries.length;
}

function isoOf({ at }: LinkedEntry): string {
  return new Date(Number(at)).toISOString();
}
