import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';

/** What `npm run dev` reads; what is generated of it lies within. */
const sources = [
  ...['server', 'widgets', 'prisma', 'schema.graphql'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
  // So that nothing need be generated once more.
  ...['dist/elements', 'dist/assets'],
  ...['prisma-client', 'documents', 'elements', 'assets'].map((step) => `dist/.stamps/${step}`),
];

/** A copy of the project, with its packages and a data directory of its own, in which files may be changed. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'dev-'));

  constructor() {
    // PostgreSQL runs as another user where tests run as root.
    execFileSync('chmod', ['755', this.folder]);
    for (const path of sources) cpSync(join(projectRoot, path), this.path(path), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), this.path('node_modules'));
    mkdirSync(this.path('data'));
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** Saves a file with another text; returns how to save it as it was. */
  change(path: string, anew: (text: string) => string): () => void {
    const text = this.read(path);
    if (anew(text) === text) throw new Error(`${path} would stay as it is`);
    writeFileSync(this.path(path), anew(text));
    return () => writeFileSync(this.path(path), text);
  }

  /** The command lines of all processes that work for it. */
  processes(): string[] {
    const all = execFileSync('ps', ['-ww', '-e', '-o', 'args='], { encoding: 'utf8' });
    return all.split('\n').filter((line) => line.includes(this.folder));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** `npm run dev` in a copy, on a free port, as in a terminal. */
export class DevLoop {
  /** All that it printed. */
  said = '';
  readonly #npm: ChildProcess;

  constructor(folder: string, ...args: string[]) {
    const env = { ...process.env, NODE_ENV: undefined, HOST: '127.0.0.1', PORT: '0' };
    this.#npm = spawn('npm', ['run', 'dev', '--', ...args], {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#npm.stdout, this.#npm.stderr])
      stream?.on('data', (chunk) => {
        this.said += chunk;
      });
  }

  /** Waits until it has printed what matches; fails with all that it printed where it ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.said);
      if (found) return found;
      if (this.#npm.exitCode !== null) throw new Error(`npm run dev ended:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Where it answers. */
  async address(): Promise<string> {
    return (await this.says(/answers on (http:\S+)/))[1] as string;
  }

  /** Ctrl-C: the signal goes to everything that runs in the terminal. */
  async interrupt(): Promise<void> {
    const hasEnded = this.#npm.exitCode !== null || this.#npm.signalCode !== null;
    if (hasEnded || !this.#npm.pid) return;
    const ended = once(this.#npm, 'close');
    process.kill(-this.#npm.pid, 'SIGINT');
    await ended;
  }
}
