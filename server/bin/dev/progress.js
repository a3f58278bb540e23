import { EventEmitter, once } from 'node:events';

/** What can be wrong, the cause before its consequences. */
const kinds = ['client', 'server', 'widgets', 'start'];

/** How the loop stands: what is being made, what answers, and what is to be corrected. Emits `change`. */
export class Progress extends EventEmitter {
  #problems = new Map();
  #state = 'building';
  #builds = 0;
  /** Another after each start of `npm run dev`. */
  #loop = Date.now();
  /** Where the server answers, while it does. */
  port;

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** Which build answers; another where a page must be loaded again. */
  get build() {
    return `${this.#loop}.${this.#builds}`;
  }

  /** What is to be corrected first: { kind, text }. */
  get problem() {
    const kind = kinds.find((one) => this.#problems.has(one));
    return kind && { kind, text: this.#problems.get(kind) };
  }

  /** Notes what is wrong, or with '' that it is mended. */
  tell(kind, text) {
    if (text) this.#problems.set(kind, text);
    else this.#problems.delete(kind);
    if (text && (kind === 'start' || this.#state === 'building')) this.#state = 'down';
    if (this.#state === 'down') this.port = undefined;
    this.emit('change');
  }

  /** A new server process begins. */
  starting() {
    this.#state = 'starting';
    this.port = undefined;
    this.tell('start', '');
  }

  /** It answers on that port of this machine. */
  answers(port) {
    this.#state = 'up';
    this.port = port;
    this.#builds += 1;
    this.emit('change');
  }

  /** Waits while something is being made that may answer. */
  async settled() {
    while (this.#state === 'building' || this.#state === 'starting') await once(this, 'change');
  }
}
