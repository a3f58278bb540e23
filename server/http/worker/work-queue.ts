import { SentenceError } from '../../language/sentence.error.js';
import { workerWords } from './worker.words.js';

/** Seconds after which there is room again. */
export const roomAfter = 10;

/** Too much is asked at once; later there is room again. */
export class BusyError extends SentenceError {
  override name = 'BusyError';
  readonly seconds = roomAfter;
}

/** Lets so much work go on at once, some more wait, and refuses the rest: nobody's wish takes the whole machine. */
export class WorkQueue {
  #working = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get isIdle(): boolean {
    return this.#working === 0;
  }

  /** Throws BusyError where too many wait already. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#working >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) throw new BusyError(workerWords.queue);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#working++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working--;
    }
  }
}
