import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../server/database/client.js';
import { identityOf } from '../../server/database/embedded/process-identity.js';
import type { Localised } from '../../server/language/localised.js';
import type { Programme, Started } from '../support/process.js';

/** What test/support/database-user.ts prints. */
export interface Use {
  url: string;
  folder: string;
  location?: Localised;
}

/** A data directory for one test file, whose database may be started and killed by many processes. */
export class DataDirectory {
  /** Only its owner may enter it. */
  private readonly top = mkdtempSync(join(tmpdir(), 'sinergi-fault-'));
  private readonly folders = new Set<string>();

  constructor(private readonly programme: Programme) {}

  path(name = 'data'): string {
    return join(this.top, name);
  }

  /** Starts a process that uses the database; resolves when it does. */
  async use(path = this.path(), ...settings: string[]): Promise<{ started: Started; use: Use }> {
    const started = this.programme.start(path, ...settings);
    const use: Use = JSON.parse(await started.line());
    this.folders.add(use.folder);
    return { started, use };
  }

  /** Stops what still runs and removes everything. */
  remove(): void {
    for (const folder of this.folders) {
      const pid = postmaster(folder);
      if (pid) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** The number of the running server process, or undefined. */
export function postmaster(folder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8'), 10);
    return identityOf(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Sends one statement over a connection of its own and returns the first column of its first row. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
