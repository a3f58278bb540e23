import { type Batch, batchesOf, keyOf, keysOf, type Question } from './batch.js';
import { type Answer, fetchBatch, RefusedError, UnreachableError } from './fetch-answers.js';
import { readable } from './readable.js';

interface Waiting {
  question: Question;
  token: string | undefined;
  resolve: (data: unknown) => void;
  reject: (error: Error) => void;
}

/** As long as the server says that answers may be kept, in milliseconds. */
const keptFor = 300_000;

/** What a page asks waits for the widgets of a dashboard that are on their way, so that all of it stays one request. */
export const page: { whole?: Promise<unknown> } = {};

/** As few addresses as fit; the build's own pages carry names of what they ask. */
async function packed(server: string, questions: Question[]): Promise<Batch[]> {
  const names = document.querySelector<HTMLMetaElement>('meta[name=sinergi-batches]')?.content.split(' ');
  if (!names) return batchesOf(server, questions);
  const { namedBatchesOf } = await import('./named-batch.js');
  return namedBatchesOf(server, questions, names);
}

/** Asks on behalf of all widgets of a page: what they ask in one go is one request. */
class DataClient {
  #waiting: Waiting[] = [];
  readonly #kept = new Map<string, { data: Promise<unknown>; since: number }>();

  constructor(private readonly server: string) {}

  /** With a token the exact figures that its holder may read, kept nowhere. */
  ask(question: Question, token?: string): Promise<unknown> {
    const key = keyOf(question);
    const known = this.#kept.get(key);
    if (known && !token && Date.now() - known.since < keptFor) return known.data;
    if (this.#waiting.length === 0) {
      setTimeout(async () => {
        await page.whole;
        void this.#send();
      });
    }
    const data = new Promise((resolve, reject) => this.#waiting.push({ question, token, resolve, reject }));
    if (token) return data;
    this.#kept.set(key, { data, since: Date.now() });
    data.catch(() => this.#kept.delete(key));
    return data;
  }

  async #send(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    for (const token of new Set(asked.map((one) => one.token))) {
      const mine = asked.filter((one) => one.token === token);
      const questions = mine.map(({ question }) => question);
      if (token) {
        const keys = keysOf(questions);
        const answers = import('./signed-in.js').then((way) => way.fetchSignedIn(this.server, keys, token));
        settle(mine, keys, answers);
        continue;
      }
      for (const { address, keys } of await packed(this.server, questions))
        settle(mine, keys, fetchBatch(address, keys.length));
    }
  }
}

/** Gives each of those who wait for one of these keys its answer. */
function settle(waiting: Waiting[], keys: string[], coming: Promise<Answer[]>): void {
  const mine = waiting.filter(({ question }) => keys.includes(keyOf(question)));
  coming.then(
    (answers) => {
      for (const one of mine) settleOne(one, answers[keys.indexOf(keyOf(one.question))]);
    },
    (error: Error) => {
      for (const { reject } of mine) reject(error);
    },
  );
}

function settleOne({ resolve, reject }: Waiting, { data, errors }: Answer = {}): void {
  const [error] = errors ?? [];
  if (!error && data) resolve(readable(data));
  else if (!error || error.extensions?.code === 'INTERNAL') reject(new UnreachableError());
  else reject(new RefusedError(error));
}

const clients = new Map<string, DataClient>();

/** The one client of this page for a server. */
export function clientFor(server: string): DataClient {
  const known = clients.get(server) ?? new DataClient(server);
  clients.set(server, known);
  return known;
}
