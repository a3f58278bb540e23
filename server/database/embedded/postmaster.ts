import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Client } from '../client.js';
import { DatabaseError } from '../database.error.js';
import { embeddedWords } from '../database.words.js';
import { forgetCrash, makeCluster, postmasterOf } from './cluster.js';
import { endOrphans } from './orphans.js';
import type { Placement } from './placement.js';
import { identityOf } from './process-identity.js';

const owner = 'sinergi';
/** After a crash: little to do again, and one call of the system before it instead of one for each of 1,600 files. */
const shortRecovery = [
  'max_wal_size=128MB',
  'checkpoint_timeout=60s',
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
];
const startWithin = 60_000;
const stopWithin = 60_000;

/** One PostgreSQL server process over one cluster, reached by its Unix socket only. */
export class Postmaster {
  private readonly cluster: string;
  private readonly log: string;

  constructor(
    private readonly place: Placement,
    /** Further settings, `name=value`. */
    private readonly settings: string[] = [],
  ) {
    this.cluster = join(place.folder, 'cluster');
    this.log = join(place.folder, 'postgres.log');
  }

  /** A connection string of a user and a database of this server. */
  url(user = owner, database = owner): string {
    return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(this.place.socket)}`;
  }

  /** Makes the cluster if there is none and starts the server if it does not run. Returns when it answers. */
  async ensureRunning(): Promise<void> {
    if (!existsSync(this.cluster)) await makeCluster(this.cluster, owner, this.place);
    await this.revive();
    await this.makeDatabase();
  }

  /** Whether its process runs. */
  runs(): boolean {
    return postmasterOf(this.cluster) !== undefined;
  }

  /** Starts the server over the cluster that is there, unless it runs. Throws DatabaseError where that does not succeed. */
  async revive(): Promise<void> {
    if (!existsSync(this.cluster)) throw new DatabaseError(embeddedWords.filesGone(this.cluster));
    if (await this.answersWhile(() => this.runs())) return;
    if (this.runs()) throw new DatabaseError(embeddedWords.silent(this.log));
    await this.start();
  }

  /** Ends the server, open connections too, and waits until it is gone. */
  async stop(): Promise<void> {
    const pid = postmasterOf(this.cluster);
    if (pid) process.kill(pid, 'SIGINT');
    const giveUp = Date.now() + stopWithin;
    while (pid && identityOf(pid)) {
      if (Date.now() > giveUp) throw new DatabaseError(embeddedWords.unstoppable(pid, this.log));
      await pause(20);
    }
    if (!this.place.socket.startsWith(this.place.folder)) rmSync(this.place.socket, { recursive: true });
  }

  /** Tries again for a while: processes of a crashed server may need a moment to end. */
  private async start(): Promise<void> {
    const giveUp = Date.now() + startWithin;
    while (Date.now() < giveUp) {
      endOrphans(this.cluster);
      forgetCrash(this.cluster, this.place.socket);
      const child = this.launch();
      let ended = false;
      // Also where the programme itself is gone: then there is an error instead of an exit.
      for (const event of ['exit', 'error'])
        child.once(event, () => {
          ended = true;
        });
      if (await this.answersWhile(() => !ended)) return;
      await pause(200);
    }
    throw new DatabaseError(embeddedWords.unstarted(this.log));
  }

  private launch(): ChildProcess {
    const settings = [
      'listen_addresses=',
      `unix_socket_directories=${this.place.socket}`,
      'unix_socket_permissions=0700',
      'timezone=UTC',
      'jit=off',
      ...shortRecovery,
      ...this.settings,
    ].flatMap((setting) => ['-c', setting]);
    const log = openSync(this.log, 'a', 0o600);
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

  private async answersWhile(hope: () => boolean): Promise<boolean> {
    const giveUp = Date.now() + startWithin;
    while (hope() && Date.now() < giveUp) {
      if (await this.answers()) return true;
      await pause(30);
    }
    return false;
  }

  private async answers(): Promise<boolean> {
    try {
      await this.asOwner(async () => undefined);
      return true;
    } catch {
      return false;
    }
  }

  private async makeDatabase(): Promise<void> {
    await this.asOwner(async (client) => {
      const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [owner]);
      if (!found.rowCount) await client.query(`CREATE DATABASE ${owner}`);
    });
  }

  private async asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
    const client = new Client({
      connectionString: this.url(owner, 'postgres'),
      connectionTimeoutMillis: 2000,
    });
    try {
      await client.connect();
      await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
