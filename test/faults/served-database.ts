import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { issueToken, type TokenRequest } from '../../server/access/issue-token.js';
import { readOrCreateTokenKeys } from '../../server/access/token-keys.js';
import { projectRoot } from '../../server/project-root.js';
import { bareEnvironment } from '../support/bare-environment.js';
import { postmaster } from './embedded-database.js';

const main = join(projectRoot, 'dist', 'server', 'main.js');

/** The real command over an embedded database of its own, which may be killed under it. */
export class ServedDatabase {
  private readonly top = mkdtempSync(join(tmpdir(), 'sinergi-served-'));
  private child?: ChildProcess;
  readonly data = join(this.top, 'data');
  /** Holds the files of the embedded PostgreSQL. */
  readonly folder = join(this.data, 'postgres');
  address = '';
  /** What the process wrote. */
  said = '';

  constructor() {
    chmodSync(this.top, 0o755);
  }

  /** Starts `sinergi COMMAND`; resolves when it serves. */
  async start(command: 'start' | 'serve', env: NodeJS.ProcessEnv = {}): Promise<void> {
    this.said = '';
    const child = spawn(process.execPath, [main, command], {
      env: { ...bareEnvironment, SINERGI_DATA: this.data, HOST: '127.0.0.1', PORT: '0', ...env },
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        this.said += text;
      });
    while (!this.address) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${this.said}`);
      await pause(50);
      this.address = /answers on (\S+)/.exec(this.said)?.[1] ?? '';
    }
  }

  get pid(): number {
    return this.child?.pid as number;
  }

  get runs(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The number of the running server process of PostgreSQL. */
  postmaster(): number | undefined {
    return postmaster(this.folder);
  }

  /** Runs another command of the same installation to its end; its status and what it said. */
  async run(...args: string[]): Promise<{ status: number | null; said: string }> {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...bareEnvironment, SINERGI_DATA: this.data },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    const [status] = await once(child, 'close');
    return { status, said };
  }

  async token(request: Pick<TokenRequest, 'role'>): Promise<string> {
    const keys = await readOrCreateTokenKeys(this.data);
    return (await issueToken(keys, { subject: 'tester', hours: 2, ...request })).token;
  }

  /** Takes the files of the database away, as an operator by mistake. */
  hideCluster(): void {
    renameSync(join(this.folder, 'cluster'), join(this.folder, 'hidden'));
  }

  /** Waits for the end of the process; its status. */
  async end(signal?: NodeJS.Signals): Promise<number | null> {
    const child = this.child as ChildProcess;
    if (!this.runs) return child.exitCode;
    if (signal) child.kill(signal);
    const [status] = await once(child, 'exit');
    return status;
  }

  /** Ends what still runs and removes everything. */
  async remove(): Promise<void> {
    if (this.runs) await this.end('SIGKILL');
    const pid = this.postmaster();
    if (pid) process.kill(pid, 'SIGKILL');
    rmSync(this.top, { recursive: true, force: true, maxRetries: 20 });
  }
}
