import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scope } from '../charts/view.js';
import { keyOf, type Question } from '../client/batch.js';
import { clientFor } from '../client/data-client.js';
import { RefusedError, type Told } from '../client/fetch-answers.js';

const firstPause = 2_000;
const longestPause = 60_000;

/** What a widget asks: where, what, and the scope that the answers belong to. */
export interface Ask {
  server: string;
  questions: Question[];
  scope: Scope;
  token: string | undefined;
}

export interface Problem {
  refused: boolean;
  message: string;
  /** Why it is refused, for readers. */
  sentence?: Told;
}

/** Asks whenever the question changes, keeps the last good answers, and tries again with growing pauses. */
export class Asking implements ReactiveController {
  /** The last good answers and their scope, which stay while newer ones are awaited or fail. */
  answered: { answers: unknown[]; scope: Scope } | undefined;
  problem: Problem | undefined;
  #current = '';
  #answeredKey = '';
  #pause = firstPause;
  #retry?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: HTMLElement & ReactiveControllerHost,
    private readonly what: () => Ask,
    private readonly failed: (problem: Problem) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const ask = this.what();
    const key = JSON.stringify([ask.server, ask.token, ...ask.questions.map(keyOf)]);
    if (!this.host.isConnected) return;
    if (key === this.#current) {
      this.#keepScope(ask.scope);
      return;
    }
    this.#current = key;
    this.#pause = firstPause;
    void this.#ask(key, ask);
  }

  /** The group may choose a region that the same answers stand for: they say so. */
  #keepScope(scope: Scope): void {
    const { answered } = this;
    if (!answered || this.#answeredKey !== this.#current) return;
    if (JSON.stringify(answered.scope) !== JSON.stringify(scope)) this.answered = { ...answered, scope };
  }

  /** An element that was moved while it waited asks again. */
  hostDisconnected(): void {
    clearTimeout(this.#retry);
    if (this.#answeredKey !== this.#current) this.#current = '';
  }

  now = (): void => {
    void this.#ask(this.#current, this.what());
  };

  async #ask(key: string, { server, questions, scope, token }: Ask): Promise<void> {
    clearTimeout(this.#retry);
    try {
      const client = clientFor(server);
      const answers = await Promise.all(questions.map((question) => client.ask(question, token)));
      // An answer that comes late never overwrites a newer one.
      if (key !== this.#current) return;
      this.answered = { answers, scope };
      this.#answeredKey = key;
      this.problem = undefined;
      this.#pause = firstPause;
    } catch (error) {
      if (key !== this.#current) return;
      const { message, sentence } = error as Error & { sentence?: Told };
      this.problem = { refused: error instanceof RefusedError, message, sentence };
      if (!this.problem.refused) this.#askLater(key);
    }
    this.host.requestUpdate();
    if (this.problem) this.failed(this.problem);
  }

  #askLater(key: string): void {
    this.#retry = setTimeout(() => void this.#ask(key, this.what()), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
