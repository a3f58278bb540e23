import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { projectRoot } from '../../server/project-root.js';
import { bareEnvironment } from '../support/bare-environment.js';
import { createTestDatabase } from '../support/database.js';
import { untilWaiting } from '../support/lock-waits.js';

/** What imports and publishing hold while they work. */
const recordsLock = 7_346_001;

describe('given an import that has not ended', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-interrupt-'));
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('when the steward presses Ctrl-C, then it ends with 130 though what it waits for never comes, and nothing is written', async () => {
    const file = join(folder, 'regions.csv');
    writeFileSync(file, 'code,level,name_id\n15,PROVINCE,Jambi\n');
    const other = await database.pool.connect();
    await other.query('BEGIN');
    await other.query('SELECT pg_advisory_xact_lock($1)', [recordsLock]);
    const main = join(projectRoot, 'dist', 'server', 'main.js');
    const command = spawn(process.execPath, [main, 'import', 'regions', file, '--source', 'test'], {
      env: { ...bareEnvironment, SINERGI_DATA: folder, DATABASE_URL: database.url },
    });
    let said = '';
    command.stderr.on('data', (text) => {
      said += text;
    });
    await untilWaiting(other);
    command.kill('SIGINT');
    const ended = await Promise.race([once(command, 'exit'), pause(60_000, ['still running'])]);
    command.kill('SIGKILL');
    await other.query('ROLLBACK');
    other.release();
    expect([ended[0], said]).toEqual([130, '']);
    expect((await database.pool.query('SELECT FROM reference.region')).rowCount).toBe(0);
  });
});
