import { expect } from 'vitest';
import { withLockedRecords } from '../../../../server/database/locked-records.js';
import type { Database } from '../../../../server/database/open.js';
import { retractImport } from '../../../../server/import/undo/retract-import.js';
import type { Retraction } from '../../../../server/import/undo/retraction.js';
import { everyKind } from '../../../../server/kinds.js';
import { csv, take } from '../fixtures.js';

/** What says only how often and in which order things were done, and the keys of the installation. */
const logs = ['import_record', 'record_history', 'imported_rows', 'reference_version', 'key_check'];

/** Retracts an import the way the API does. */
export function retract(database: Database, importId: number): Promise<Retraction> {
  return withLockedRecords(database.pool, (client) =>
    retractImport(client, {
      kinds: everyKind,
      importId,
      reason: 'wrong file',
      by: 'steward',
      at: new Date('2026-10-01T00:00:00Z'),
    }),
  );
}

export async function lastImport(database: Database): Promise<number> {
  const { rows } = await database.pool.query('SELECT max(id) AS id FROM records.import_record');
  return rows[0].id;
}

/** Every row of every table of records and public facts, logs and versions left out, numbers of rows in. */
export async function content(database: Database): Promise<string> {
  const tables = await database.pool.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('reference', 'records') AND table_type = 'BASE TABLE'
       AND table_name <> ALL($1) ORDER BY 1`,
    [logs],
  );
  const each = tables.rows.map(
    ({ name }) => `SELECT '${name} ' || (to_jsonb(t) - 'version')::text AS content FROM ${name} t`,
  );
  const rows = await database.pool.query<{ content: string }>(`${each.join(' UNION ALL ')} ORDER BY 1`);
  return rows.rows.map((row) => row.content).join('\n');
}

/** Imports small files of the kinds that build on each other, and expects refusals. */
export function stewardOf(database: () => Database, folder: string) {
  const taken = async (kind: string, lines: string[]) => {
    await take(database(), kind, csv(folder, kind, lines));
    return lastImport(database());
  };
  const under =
    (kind: string, header: string) =>
    (...rows: string[]) =>
      taken(kind, [header, ...rows]);
  return {
    taken,
    episodes: under('episodes', 'client,facility,setting,admitted,sex,discharged'),
    followUps: under('follow_ups', 'client,contacted,status'),
    cases: under('cases', 'code,agency,region,reported,stage'),
    suspects: under('suspects', 'suspect,case'),
    assessments: under('tat_assessments', 'suspect,client,requested'),
    targets: under('targets', 'indicator,region,year,value'),
    /** The retraction is refused for this problem and nothing changes. */
    async expectRefusal(importId: number, problem: Record<string, unknown>) {
      const before = await content(database());
      expect(await retract(database(), importId)).toMatchObject({ importId, ...problem });
      expect(await content(database())).toBe(before);
    },
  };
}
