import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DataDirectoryError } from '../../server/database/database.error.js';
import { useEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { ask } from './embedded-database.js';

const root = process.getuid?.() === 0;
const careless = ['fsync=off'];
const made: string[] = [];

/** A folder that only its owner may enter. */
function closedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-place-'));
  made.push(folder);
  return folder;
}

async function useOnce(data: string) {
  const postgres = await useEmbeddedPostgres(data, careless);
  made.push(postgres.folder);
  const [socket, listens] = await Promise.all([
    ask(postgres.url, 'SHOW unix_socket_directories'),
    ask(postgres.url, 'SHOW listen_addresses'),
  ]);
  await postgres.release();
  return { ...postgres, socket: String(socket), listens };
}

describe('given a data directory', () => {
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('when everybody can reach it, then the database is in it, for its own user alone and without a port', async () => {
    const parent = closedFolder();
    chmodSync(parent, 0o755);
    const { folder, location, listens } = await useOnce(join(parent, 'data'));
    expect(folder).toBe(join(parent, 'data', 'postgres'));
    expect(location).toBeUndefined();
    expect(listens).toBe('');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('when its path is too long for a socket, then the socket is in a short one and goes with the server', async () => {
    const parent = closedFolder();
    chmodSync(parent, 0o755);
    const { folder, socket } = await useOnce(join(parent, 'd'.repeat(100)));
    expect(folder).toContain('d'.repeat(100));
    expect(socket).toMatch(/^\/tmp\/sinergi-[0-9a-f]{12}$/);
    expect(existsSync(socket)).toBe(false);
  });

  it('when it cannot be written, then one sentence names it and the way out', async () => {
    const parent = closedFolder();
    // Nothing forbids root to write, but a folder cannot be in a file.
    if (root) writeFileSync(join(parent, 'closed'), '');
    else mkdirSync(join(parent, 'closed'), { mode: 0o500 });
    const data = join(parent, 'closed', 'data');
    await expect(useEmbeddedPostgres(data)).rejects.toThrow(DataDirectoryError);
    await expect(useEmbeddedPostgres(data)).rejects.toThrow(
      new RegExp(`^cannot write to the data directory ${data} .*; make it writable or set SINERGI_DATA`),
    );
  });

  describe.runIf(root)('and root, whom PostgreSQL refuses', () => {
    it('when only root may enter, then the database is elsewhere, says where, and stays there', async () => {
      const parent = closedFolder();
      const data = join(parent, 'data');
      const first = await useOnce(data);
      expect(first.folder).toMatch(/^\/var\/lib\/sinergi\//);
      expect(first.location?.en).toBe(
        `PostgreSQL may not run as root: it runs as the user postgres, in ${first.folder}`,
      );
      chmodSync(parent, 0o755);
      expect((await useOnce(data)).folder).toBe(first.folder);
    });

    it('when the database is closed off later, then it is not replaced by an empty one', async () => {
      const parent = closedFolder();
      chmodSync(parent, 0o755);
      await useOnce(join(parent, 'data'));
      chmodSync(parent, 0o700);
      await expect(useEmbeddedPostgres(join(parent, 'data'))).rejects.toThrow(/cannot reach .* any more/);
    });

    it('when the place elsewhere is gone, then it is not replaced by an empty one', async () => {
      const data = join(closedFolder(), 'data');
      const { folder } = await useOnce(data);
      rmSync(folder, { recursive: true });
      await expect(useEmbeddedPostgres(data)).rejects.toThrow(`was in ${folder}, which is gone`);
      expect(readFileSync(join(data, 'postgres-place'), 'utf8')).toBe(folder.split('/').at(-1));
    });

    it('when another user made the database, then it runs as that user and stays theirs', async () => {
      const parent = closedFolder();
      chmodSync(parent, 0o755);
      const own = join(parent, 'data', 'postgres');
      mkdirSync(own, { recursive: true });
      const nobody = 65534;
      chownSync(own, nobody, nobody);
      const { folder } = await useOnce(join(parent, 'data'));
      expect(folder).toBe(own);
      expect(statSync(join(own, 'cluster', 'PG_VERSION')).uid).toBe(nobody);
    });
  });
});
