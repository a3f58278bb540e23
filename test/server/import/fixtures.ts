import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../server/database/open.js';
import { type FileImport, importFile } from '../../../server/import/import-file.js';
import { kinds } from '../../../server/kinds.js';

export const testKeys = {
  pseudonym: Buffer.alloc(32, 1),
  record: Buffer.alloc(32, 2),
  noise: Buffer.alloc(32, 3),
};

/** Imports a file the way the command does, on a fixed day. */
export function take(database: Database, kind: string, file: string, options: Partial<FileImport> = {}) {
  const found = kinds.get(kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return importFile(database.pool, {
    kind: found,
    file,
    source: 'test',
    keys: testKeys,
    today: '2026-09-30',
    importedBy: 'tester',
    importedAt: new Date('2026-09-30T00:00:00Z'),
    ...options,
  });
}

/** Writes a CSV file into a folder and returns its path. */
export function csv(folder: string, name: string, lines: string[]): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Every row of every table that an import fills, in a fixed order; import records left out, since each import adds one. */
export async function dump(database: Database): Promise<string> {
  const tables = await database.pool.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('reference', 'records') AND table_type = 'BASE TABLE'
       AND table_name <> 'import_record' ORDER BY 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await database.pool.query<{ text: string }>(
      `SELECT t::text AS text FROM ${name} t ORDER BY 1`,
    );
    parts.push(name, ...rows.rows.map((row) => row.text));
  }
  return parts.join('\n');
}

/** The regions, agencies and facilities that other rows name. */
export async function base(database: Database, folder: string): Promise<void> {
  await take(
    database,
    'regions',
    csv(folder, 'regions', [
      'code,level,parent,name_id',
      '15.71,REGENCY,15,Kota Jambi',
      '15,PROVINCE,,Jambi',
    ]),
  );
  await take(
    database,
    'agencies',
    csv(folder, 'agencies', [
      'code,kind,name_id,jurisdiction',
      'POLDA,POLDA,Polda Jambi,15',
      'BNNP,BNNP,BNNP Jambi,15;15.71',
    ]),
  );
  await take(
    database,
    'facilities',
    csv(folder, 'facilities', [
      'code,agency,name_id,region,setting',
      'BALAI,BNNP,Balai Rehabilitasi,15.71,INPATIENT',
    ]),
  );
}
