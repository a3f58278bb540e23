import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { projectRoot } from '../../server/project-root.js';

/** A programme of this folder, compiled from the sources as they are now, to run in processes of its own. */
export interface Programme {
  /** Starts a process; its standard input stays open until `end`. */
  start(...args: string[]): Started;
  /** Kills what still runs and removes what was compiled. */
  remove(): Promise<void>;
}

/** One process of a programme. */
export interface Started {
  process: ChildProcess;
  /** The next line that it prints; fails where it ends before. */
  line(): Promise<string>;
  /** Closes its standard input and waits; the exit status, null where it was killed. */
  end(): Promise<number | null>;
  /** Kills it as `kill -9` does and waits. */
  kill(): Promise<void>;
}

/** Compiles `test/support/NAME.ts`. */
export async function compileProgramme(name: string): Promise<Programme> {
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  // Inside the project, so that packages and package.json are found as from the sources.
  const outDir = mkdtempSync(join(projectRoot, 'dist', `${basename(name)}-`));
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(projectRoot, 'test', 'support', `${name}.ts`), outDir, target: 'node20' },
  });
  const running = new Set<Started>();
  return {
    start(...args) {
      const started = startProcess(join(outDir, `${name}.js`), args);
      running.add(started);
      return started;
    },
    async remove() {
      await Promise.all([...running].map((started) => started.kill()));
      rmSync(outDir, { recursive: true });
    },
  };
}

function startProcess(file: string, args: string[]): Started {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'close').then(([status]) => status as number | null);
  return {
    process: child,
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the process ended with ${child.exitCode} before it printed a line`);
      return value;
    },
    end() {
      child.stdin.end();
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
