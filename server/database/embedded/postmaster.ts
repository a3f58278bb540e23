import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseError } from '../database.error.js';
import type { Placement } from './placement.js';
import { identityOf } from './process-identity.js';

const owner = 'sinergi';
const startWithin = 60_000;
const stopWithin = 60_000;

/** One PostgreSQL server process over one cluster, reached by its Unix socket only. */
export class Postmaster {
  private readonly cluster: string;

  constructor(
    private readonly place: Placement,
    /** Further settings, `name=value`. */
    private readonly settings: string[] = [],
  ) {
    this.cluster = join(place.folder, 'cluster');
  }

  /** A connection string of a user and a database of this server. */
  url(user = owner, database = owner): string {
    return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(this.place.socket)}`;
  }

  /** Makes the cluster if there is none and starts the server if it does not run. Returns when it answers. */
  async ensureRunning(): Promise<void> {
    if (this.processId() && (await this.answersWithin(startWithin))) return;
    if (!existsSync(this.cluster)) this.initialise();
    const giveUp = Date.now() + startWithin;
    do {
      const child = this.launch();
      const ended = new Promise<false>((resolve) => child.once('exit', () => resolve(false)));
      if (await Promise.race([ended, this.answersWithin(startWithin)])) return this.makeDatabase();
      await pause(200);
    } while (Date.now() < giveUp);
    throw new DatabaseError(`the embedded PostgreSQL does not start; see ${this.logFile()}`);
  }

  /** Ends the server, open connections too, and waits until it is gone. */
  async stop(): Promise<void> {
    const pid = this.processId();
    if (!pid) return;
    process.kill(pid, 'SIGINT');
    const giveUp = Date.now() + stopWithin;
    while (identityOf(pid)) {
      if (Date.now() > giveUp)
        throw new DatabaseError(`the embedded PostgreSQL (process ${pid}) does not stop`);
      await pause(20);
    }
  }

  private initialise(): void {
    const half = `${this.cluster}.new`;
    rmSync(half, { recursive: true, force: true });
    const made = spawnSync(
      join(this.place.binaries, 'bin', 'initdb'),
      ['-D', half, '-U', owner, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-instructions'],
      { ...this.place.user, cwd: '/', encoding: 'utf8' },
    );
    if (made.status !== 0) {
      throw new DatabaseError(
        `the embedded PostgreSQL cannot be made: ${(made.stderr || made.error?.message || '').trim()}`,
      );
    }
    renameSync(half, this.cluster);
  }

  private launch() {
    const settings = [
      'listen_addresses=',
      `unix_socket_directories=${this.place.socket}`,
      'unix_socket_permissions=0700',
      'timezone=UTC',
      'jit=off',
      ...this.settings,
    ].flatMap((setting) => ['-c', setting]);
    const log = openSync(this.logFile(), 'a', 0o600);
    const child = spawn(join(this.place.binaries, 'bin', 'postgres'), ['-D', this.cluster, ...settings], {
      ...this.place.user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    child.unref();
    return child;
  }

  private async answersWithin(milliseconds: number): Promise<boolean> {
    const giveUp = Date.now() + milliseconds;
    while (Date.now() < giveUp) {
      if (await this.answers()) return true;
      if (!this.processId() && existsSync(this.cluster)) await pause(50);
      else await pause(20);
      if (giveUp - Date.now() < milliseconds - 2000 && !this.processId()) return false;
    }
    return false;
  }

  private async answers(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.url(owner, 'postgres'),
      connectionTimeoutMillis: 2000,
    });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async makeDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url(owner, 'postgres') });
    await client.connect();
    try {
      const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [owner]);
      if (!found.rowCount) await client.query(`CREATE DATABASE ${owner}`);
    } finally {
      await client.end();
    }
  }

  /** The number of the running server process of this cluster. */
  private processId(): number | undefined {
    try {
      const [pid, folder] = readFileSync(join(this.cluster, 'postmaster.pid'), 'utf8').split('\n');
      return folder === this.cluster && isPostgres(Number(pid)) ? Number(pid) : undefined;
    } catch {
      return undefined;
    }
  }

  private logFile(): string {
    return join(this.place.folder, 'postgres.log');
  }
}

/** After a crash the number in postmaster.pid may belong to any other programme. */
function isPostgres(pid: number): boolean {
  if (!identityOf(pid)) return false;
  if (process.platform !== 'linux') return true;
  return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
}
