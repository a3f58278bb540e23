import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { DatabaseAwayError } from '../../database/database-away.error.js';
import { projectRoot } from '../../project-root.js';
import { databaseAway, type TaskName, type Tasks, type WorkerSettings } from './tasks.js';
import { BusyError, WorkQueue } from './work-queue.js';
import { workerWords } from './worker.words.js';

/** What it runs, once that is compiled; the tests run the sources, which a thread of Node does not read. */
const beside = fileURLToPath(new URL('../thread/worker.js', import.meta.url));
const compiled = join(projectRoot, 'dist', 'server', 'http', 'thread', 'worker.js');
const filename = existsSync(beside) ? beside : compiled;

/** Addresses whose work may wait at once, and pieces of work of each. */
const mostAddresses = 200;
const mostOfOne = 60;

/** After so many milliseconds a piece of work is ended, and its thread with it; the first waits for its start too. */
const patience = 60_000;

/** Mebibytes that a thread may have; beyond them it ends, and the next piece of work gets a new one. */
const memory = { maxOldGenerationSizeMb: 400 };

/**
 * Piscina tries `require` before `import`; a thread that is ended while it requires an ES module aborts the whole process
 * (`v8::Module::IsGraphAsync`), one that is ended while it imports does not.
 */
const importsOnly = ['--no-experimental-require-module'];

/**
 * One thread beside the one that listens, one piece of work at a time; started with the first. Addresses take turns:
 * who asks for much waits for himself.
 */
export class WorkerPool {
  #threads: Piscina | undefined;
  readonly #queues = new Map<string, WorkQueue>();

  constructor(
    private readonly settings: WorkerSettings,
    /** Hears of a thread that failed while it had nothing to do; the next piece of work gets a new one. */
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Throws BusyError where too much waits, DatabaseAwayError; `who` is for whom it is done. */
  async run<Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
    who: string,
  ): Promise<Tasks[Name]['made']> {
    const queue = this.#queues.get(who) ?? new WorkQueue(1, mostOfOne);
    this.#queues.set(who, queue);
    try {
      return await queue.take(() => this.#runNow(name, given));
    } finally {
      if (queue.isIdle) this.#queues.delete(who);
    }
  }

  /** Ends the thread; what it had begun fails. */
  async close(): Promise<void> {
    await this.#threads?.destroy();
  }

  async #runNow(name: TaskName, given: unknown) {
    this.#threads ??= this.#makeThreads();
    if (this.#threads.queueSize >= mostAddresses) throw new BusyError(workerWords.askers);
    try {
      return await this.#threads.run(given, { name, signal: AbortSignal.timeout(patience) });
    } catch (error) {
      if ((error as Error).message === databaseAway) throw new DatabaseAwayError(databaseAway);
      if ((error as Error).name === 'AbortError') throw new BusyError(workerWords.slow);
      throw error;
    }
  }

  #makeThreads(): Piscina {
    const threads = new Piscina({
      filename,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      maxQueue: mostAddresses,
      resourceLimits: memory,
      workerData: this.settings,
      execArgv: importsOnly,
    });
    // An 'error' that nobody hears would end the process.
    threads.on('error', this.onError);
    return threads;
  }
}
