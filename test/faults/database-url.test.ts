import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.js';
import { DatabaseUnreachableError } from '../../server/database/database.error.js';
import { migrationNames } from '../../server/database/migrations.js';
import { type Database, openDatabase } from '../../server/database/open.js';
import { ask } from './embedded-database.js';

const open = async (url: string, publicUrl = '') =>
  openDatabase(readConfig({ DATABASE_URL: url, SINERGI_PUBLIC_DATABASE_URL: publicUrl }));

describe('given a DATABASE_URL', () => {
  const name = `given_${process.pid}`;
  const database = (path: string) => {
    const url = new URL(inject('postgresUrl'));
    url.pathname = path;
    return url.toString();
  };
  const opened: Database[] = [];
  beforeAll(() => ask(inject('postgresUrl'), `CREATE DATABASE ${name}`));
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.close()));
    await ask(inject('postgresUrl'), `DROP DATABASE ${name} WITH (FORCE)`);
  });

  it('when two commands open its empty database at once, then it is migrated once and serves both', async () => {
    opened.push(...(await Promise.all([open(database(name)), open(database(name))])));
    for (const { embedded, public: client } of opened) {
      expect(embedded).toBe(false);
      expect(await client.region.count()).toBe(0);
      await expect(client.$queryRaw`SELECT * FROM records.client`).rejects.toThrow(/permission denied/);
    }
    expect(await ask(database(name), 'SELECT count(*) FROM _prisma_migrations')).toBe(
      String(migrationNames().length),
    );
  });

  it('when its server takes the connection and says nothing, then one sentence says so and nobody waits on', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const error = await open(`postgresql://me:geheim@127.0.0.1:${port}/one`).catch((caught) => caught);
    silent.close();
    expect(error).toBeInstanceOf(DatabaseUnreachableError);
    expect(error.message).toMatch(
      new RegExp(`^the database at 127.0.0.1:${port}/one does not answer \\(.+\\); check DATABASE_URL`),
    );
    expect(error.message).not.toContain('geheim');
  });

  it('when there is no such database, then the sentence carries what PostgreSQL says', async () => {
    await expect(open(database('nowhere'))).rejects.toThrow(
      /database "nowhere" does not exist.*DATABASE_URL/,
    );
  });

  it('when only the public address is wrong, then the sentence names that setting', async () => {
    const wrong = database(name).replace('//sinergi@', '//nobody:geheim@');
    const error = await open(database(name), wrong).catch((caught) => caught);
    expect(error).toBeInstanceOf(DatabaseUnreachableError);
    expect(error.message).toMatch(/role "nobody" does not exist.*SINERGI_PUBLIC_DATABASE_URL/);
    expect(error.message).not.toContain('geheim');
  });

  describe('and a role with few rights', () => {
    const guest = `guest_${process.pid}`;
    const url = database(guest).replace('//sinergi@', `//${guest}@`);
    beforeAll(async () => {
      await ask(inject('postgresUrl'), `CREATE ROLE ${guest} LOGIN`);
      await ask(inject('postgresUrl'), `CREATE DATABASE ${guest}`);
    });
    afterAll(async () => {
      await ask(inject('postgresUrl'), `DROP DATABASE ${guest} WITH (FORCE)`);
      await ask(inject('postgresUrl'), `DROP ROLE ${guest}`);
    });

    it('when it may make no table, then one sentence says so', async () => {
      await expect(open(url)).rejects.toThrow(
        /^the migrations do not apply: ERROR: permission denied for schema public$/,
      );
    });

    it('when it may not grant the public role, then the sentence says so and nothing is half made', async () => {
      await ask(inject('postgresUrl'), `ALTER DATABASE ${guest} OWNER TO ${guest}`);
      await expect(open(url)).rejects.toThrow(
        /^the migrations do not apply: .*permission denied to grant role "sinergi_public"/,
      );
      expect(await ask(url, "SELECT to_regnamespace('records')")).toBeNull();
    });
  });

  it.each([
    'postgresql://me:50%@localhost/one',
    'postgresql://me:geheim@localhost:port/one',
    'mysql://me:geheim@localhost/one',
  ])('when it is %s, then one sentence names the setting and keeps the password', async (url) => {
    const error = await open(url).catch((caught) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/^DATABASE_URL must be an address like/);
    expect(error.message).not.toMatch(/geheim|50%/);
  });
});
