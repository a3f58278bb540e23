import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase, Pool } from 'pg';
import { appliedMigrations } from '../database/migrations.js';
import type { Localised } from '../language/localised.js';
import { projectRoot } from '../project-root.js';
import { backupWords } from './backup.words.js';
import { type BackupContent, Content } from './content.js';
import { keptFiles } from './kept-files.js';
import { checkKeys } from './keys-fit.js';
import { type Part, type Sequence, writtenPart } from './parts.js';
import { rowsOf, WholeDigest } from './rows.js';
import { seal } from './seal.js';
import type { SealKeys } from './seal-keys.js';
import { secretsOf } from './secrets.js';
import { plainFormats, schemas, tablesOf } from './tables.js';

/** An installation that is backed up. */
interface Installation {
  pool: Pool;
  dataDirectory: string;
  env: NodeJS.ProcessEnv;
  /** Is told what the operator must look at. */
  warn(sentence: Localised): void;
}

/**
 * Writes rows, keys and kept files of one moment, packed and sealed; readers and writers go on meanwhile. Returns what was
 * written. Throws KeysError where a key is missing that the rows were made with: they would be worth nothing without it.
 */
export async function writeBackup(
  installation: Installation,
  keys: SealKeys,
  to: Writable,
): Promise<BackupContent> {
  const client = await installation.pool.connect();
  const content = new Content();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    await client.query(plainFormats);
    const parts = Readable.from(written(partsOf(client, installation), content), { objectMode: false });
    await pipeline(parts, createGzip({ level: 4 }), (packed) => seal(packed, keys), to);
    await client.query('COMMIT');
    return content.all();
  } catch (error) {
    // A COPY that nobody reads to its end keeps its connection.
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

async function* written(parts: AsyncIterable<Part>, content: Content): AsyncGenerator<Buffer> {
  for await (const part of parts) {
    content.note(part);
    yield writtenPart(part);
  }
}

async function* partsOf(
  client: ClientBase,
  { dataDirectory, env, warn }: Installation,
): AsyncGenerator<Part> {
  const migrations = await appliedMigrations(client);
  const { demonstration, auditFits } = await checkKeys(client, dataDirectory, env);
  if (auditFits === false) warn(backupWords.auditUnfit);
  yield {
    part: 'manifest',
    manifest: {
      software: JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version,
      madeAt: new Date().toISOString(),
      migrations,
      release: await currentReleaseId(client),
      demonstration,
    },
  };
  yield { part: 'secrets', secrets: secretsOf(dataDirectory, env) };
  const whole = new WholeDigest();
  for (const table of await tablesOf(client)) {
    yield { part: 'table', name: table.name, columns: table.columns };
    const digest = createHash('sha256');
    const rows = rowsOf(client, table);
    for await (const bytes of rows) {
      digest.update(bytes);
      yield { part: 'bytes', bytes };
    }
    const value = digest.digest('hex');
    whole.add(table.name, value);
    yield { part: 'done', digest: value, rows: rows.rowCount };
  }
  yield { part: 'sequences', sequences: await sequencesOf(client) };
  yield* keptFiles(dataDirectory);
  yield { part: 'end', digest: whole.value() };
}

async function sequencesOf(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name, coalesce(last_value, start_value)::text AS value,
            last_value IS NOT NULL AS "isCalled"
     FROM pg_sequences WHERE schemaname = ANY ($1) ORDER BY 1`,
    [schemas],
  );
  return rows;
}

/** The id of the current release of a database of any version. */
export async function currentReleaseId(client: ClientBase | Pool): Promise<string | null> {
  const { rows } = await client.query<{ release_id: string }>(
    'SELECT release_id FROM release.current_release',
  );
  return rows[0]?.release_id ?? null;
}
