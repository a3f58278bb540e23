import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupCommand } from '../../../server/commands/backup.command.js';
import { projectRoot } from '../../../server/project-root.js';
import { bareEnvironment } from '../../support/bare-environment.js';
import { fillInstallation, type Installation, passphrase, workshop } from './installation.js';

const main = join(projectRoot, 'dist', 'server', 'main.js');

describe('given a backup of a database of DATABASE_URL', () => {
  let work: ReturnType<typeof workshop>;
  let source: Installation;
  let file: string;
  beforeAll(async () => {
    work = workshop();
    source = await work.installation('empty');
    await fillInstallation(source);
    file = work.place('backup');
    await backupCommand(source.config, file);
  });
  afterAll(() => work.close());

  const environment = (more: NodeJS.ProcessEnv) => ({
    ...bareEnvironment,
    SINERGI_BACKUP_PASSPHRASE: passphrase,
    ...more,
  });

  it('when it is restored to an empty data directory, then the embedded PostgreSQL holds it, and a second time is refused', () => {
    const env = environment({ SINERGI_DATA: work.place('new') });
    const restore = () => spawnSync(process.execPath, [main, 'restore', file], { env, encoding: 'utf8' });
    const first = restore();
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('the audit of 3 entries is whole, the keys fit');
    const second = restore();
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/^sinergi: the database is not empty/);
  });

  it('when Ctrl-C ends a backup, then nothing of its file is left', async () => {
    // Nobody reads the rows of a table that somebody else is about to change.
    const other = await source.database.pool.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE records.client');
    const env = environment({ DATABASE_URL: source.database.url, SINERGI_DATA: source.dataDirectory });
    const command = spawn(process.execPath, [main, 'backup', work.place('ended')], { env });
    const ended = new Promise((resolve) => command.once('exit', resolve));
    const isDraft = (name: string) => name.startsWith('ended');
    const files = () => readdirSync(work.place('.')).filter(isDraft);
    while (files().length === 0 && command.exitCode === null) await pause(20);
    command.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(files()).toEqual([]);
    await other.query('ROLLBACK');
    other.release();
  });
});
