import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { importTablesOf } from '../../../../server/import/undo/import-tables.js';
import { everyKind } from '../../../../server/kinds.js';
import { createTestDatabase } from '../../../support/database.js';

const { tables: importTables, sets: setTables, supplements } = importTablesOf(everyKind);

describe('given the tables that a retraction knows', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());
  const writes = everyKind.flatMap((kind) => kind.writes.map((write) => ({ kind, write })));
  const texts = async (sql: string) =>
    (await database.pool.query<{ text: string }>(sql)).rows.map((row) => row.text).sort();

  it('when the kinds of imports are asked which they write, then it is these, lists among the lists', () => {
    const named = (lists: boolean) => [
      ...new Set(writes.filter(({ write }) => Boolean(write.each) === lists).map(({ write }) => write.table)),
    ];
    expect(importTables.map((one) => one.name).sort()).toEqual(named(false).sort());
    expect(setTables.map((one) => one.name).sort()).toEqual(named(true).sort());
    for (const { name, owner, member } of setTables)
      expect(writes.find(({ write }) => write.table === name)?.write.key).toEqual([owner, member]);
  });

  it('when the kinds are asked which of them are public and what they make beside their own, then it is the same', () => {
    const known = [...importTables, ...setTables];
    const written = writes.filter(({ kind }) => kind.reference).map(({ write }) => write.table);
    expect(
      known
        .filter((one) => one.isPublic)
        .map((one) => one.name)
        .sort(),
    ).toEqual([...new Set(written)].sort());
    for (const { kind, write } of writes.filter((one) => one.write.supplement)) {
      const supplement = supplements.find((one) => one.table === write.table);
      const main = kind.writes[0];
      expect(supplement?.anchors.find((one) => one.table === main?.table)?.key).toEqual(main?.key);
      expect(write.key).toEqual([supplement?.key]);
    }
  });

  it('when the database is asked for primary keys and versions, then they are these', async () => {
    expect(importTables.map(({ name, primary }) => `${name} ${primary.join(' ')}`).sort()).toEqual(
      (
        await texts(
          `SELECT t.table_schema || '.' || t.table_name || ' ' ||
             string_agg(k.column_name, ' ' ORDER BY k.ordinal_position) AS text
           FROM information_schema.table_constraints t
           JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)
           WHERE t.constraint_type = 'PRIMARY KEY' GROUP BY t.table_schema, t.table_name`,
        )
      ).filter((text) => importTables.some(({ name }) => text.startsWith(`${name} `))),
    );
    expect(
      importTables
        .filter((one) => one.versioned)
        .map((one) => one.name)
        .sort(),
    ).toEqual(
      await texts(
        `SELECT table_schema || '.' || table_name AS text FROM information_schema.columns
         WHERE column_name = 'version' AND table_schema IN ('records', 'reference')
           AND table_name <> 'reference_version'`,
      ),
    );
  });

  it('when rows are removed in this order, then no foreign key points to a table before its own', async () => {
    const pairs = await database.pool.query<{ child: string; parent: string }>(
      `SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent FROM pg_constraint
       WHERE contype = 'f' AND conrelid <> confrelid`,
    );
    const order = importTables.map((one): string => one.name);
    const known = pairs.rows.filter(({ child, parent }) => order.includes(child) && order.includes(parent));
    expect(known.length).toBeGreaterThan(10);
    for (const { child, parent } of known)
      expect(order.indexOf(child), `${child} → ${parent}`).toBeLessThan(order.indexOf(parent));
  });
});
