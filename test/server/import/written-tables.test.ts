import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { Writer } from '../../../server/import/writer.js';
import { everyKind } from '../../../server/kinds.js';
import { createTestDatabase } from '../../support/database.js';

describe('given the descriptions of record kinds beside the tables that they write', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());
  const texts = async (sql: string) =>
    (await database.pool.query<{ text: string }>(sql)).rows.map(({ text }) => text);
  const writes = everyKind.flatMap((kind) => kind.writes.map((write) => ({ kind, write })));

  it.each(everyKind.map((kind) => [kind.name, kind] as const))(
    'when no row at all of %s is written, then the database knows its columns, their types and its key',
    async (_name, kind) => {
      const provided = new Set(kind.columns.map(({ name }) => name));
      const client = await database.pool.connect();
      try {
        await client.query('BEGIN');
        const counts = await new Writer(client, kind, { importId: 1, synthetic: true, provided }).write([]);
        expect(counts).toEqual({ inserted: 0, updated: 0, unchanged: 0 });
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    },
  );

  it('when the database is asked what a row of theirs must have, then each kind writes it', async () => {
    const needed = await texts(
      `SELECT table_schema || '.' || table_name || ' ' || column_name AS text FROM information_schema.columns
       WHERE table_schema IN ('records', 'reference') AND is_nullable = 'NO' AND column_default IS NULL`,
    );
    const left = writes.flatMap(({ kind, write }) =>
      needed
        .filter((one) => one.startsWith(`${write.table} `))
        .filter((one) => !((one.split(' ')[1] as string) in write.columns))
        .map((one) => `${kind.name}: ${one}`),
    );
    expect(needed.length).toBeGreaterThan(50);
    expect(left).toEqual([]);
  });

  it('when the columns of its file are compared with those of its tables, then each is written, and no other', () => {
    for (const { name, columns, writes } of everyKind) {
      const read = [...columns.map((column) => column.name), 'key'];
      const from = writes.flatMap((write) => Object.values(write.columns).map((column) => column.from));
      expect([name, from.filter((one) => !read.includes(one))]).toEqual([name, []]);
      expect([name, columns.filter((one) => !from.includes(one.name)).map((one) => one.name)]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('when the database is asked which tables public facts are made of, then their kinds are public, and no others', async () => {
    const shown = await texts(
      `SELECT table_schema || '.' || table_name AS text FROM information_schema.tables
       WHERE table_schema = 'reference' AND table_type = 'BASE TABLE'
       UNION SELECT table_schema || '.' || table_name FROM information_schema.view_table_usage
       WHERE view_schema = 'reference'`,
    );
    expect(shown).toContain('records.operation');
    for (const { name, reference = false, writes } of everyKind)
      expect([name, writes.some(({ table }) => shown.includes(table))]).toEqual([name, reference]);
  });
});
