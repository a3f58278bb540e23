import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileProgramme, type Programme } from '../support/process.js';
import { drills, survived } from './drills.js';
import { ask, DataDirectory, postmaster } from './embedded-database.js';

describe('given the embedded PostgreSQL of one data directory', () => {
  let programme: Programme;
  let data: DataDirectory;
  beforeAll(async () => {
    programme = await compileProgramme('database-user');
    data = new DataDirectory(programme);
  });
  afterAll(async () => {
    await programme.remove();
    data.remove();
  });

  it('when two commands start at the same moment, then one server serves both until the last is out', async () => {
    const [one, two] = await Promise.all([data.use(), data.use()]);
    const { url, folder } = one.use;
    const pid = postmaster(folder);
    expect(two.use).toEqual(one.use);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8').match(/starting PostgreSQL/g)).toHaveLength(1);
    await ask(url, 'CREATE TABLE kept (word text)');
    expect(await one.started.end()).toBe(0);
    expect(postmaster(folder)).toBe(pid);
    expect(await ask(url, 'SELECT count(*) FROM kept')).toBe('0');
    expect(await two.started.end()).toBe(0);
    expect(postmaster(folder)).toBeUndefined();
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  it('when its only user is killed, then the server lives on, and the next takes it over and stops it', async () => {
    const killed = await data.use();
    const { url, folder } = killed.use;
    const pid = postmaster(folder);
    await ask(url, "INSERT INTO kept VALUES ('before the kill of its user')");
    await killed.started.kill();
    const next = await data.use();
    expect(postmaster(folder)).toBe(pid);
    expect(await ask(url, 'SELECT word FROM kept')).toBe('before the kill of its user');
    expect(await next.started.end()).toBe(0);
    expect(postmaster(folder)).toBeUndefined();
  });

  it('when the server is killed under its user, then the next command starts it again and no row is lost', async () => {
    const left = await data.use();
    const { url, folder } = left.use;
    await ask(url, "UPDATE kept SET word = 'before the kill of the server'");
    process.kill(postmaster(folder) as number, 'SIGKILL');
    const next = await survived('PostgreSQL killed under its user', () => data.use());
    expect(await ask(url, 'SELECT word FROM kept')).toBe('before the kill of the server');
    expect(await next.started.end()).toBe(0);
    expect(postmaster(folder)).toBeDefined();
    expect(await left.started.end()).toBe(0);
    expect(postmaster(folder)).toBeUndefined();
  });

  it('when after a crash another programme has its process number, then it starts and leaves that one alone', async () => {
    const crashed = await data.use();
    const { folder, url } = crashed.use;
    const file = join(folder, 'cluster', 'postmaster.pid');
    const { uid, gid } = statSync(file);
    process.kill(postmaster(folder) as number, 'SIGKILL');
    await crashed.started.kill();
    const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
    try {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
      const next = await data.use();
      expect(await ask(url, 'SELECT count(*) FROM kept')).toBe('1');
      expect(await next.started.end()).toBe(0);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      stranger.kill();
      await once(stranger, 'exit');
    }
  });

  const moments = Array.from({ length: 24 }, (_, at) => 5 + 50 * at);
  it.each(drills([5, 100, 400, 900], moments))(
    'when a command is killed %i ms into the first start, then the next one finishes',
    async (ms) => {
      const fresh = data.path(`fresh-${ms}`);
      const hasty = programme.start(fresh);
      while (!existsSync(join(fresh, 'lock'))) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, ms));
      await hasty.kill();
      const { started, use } = await survived('command killed in the first start', () => data.use(fresh));
      expect(await ask(use.url, 'SELECT 1')).toBe(1);
      expect(await started.end()).toBe(0);
      expect(readdirSync(use.folder).sort()).toEqual(['cluster', 'postgres.log', 'socket']);
    },
  );
});
