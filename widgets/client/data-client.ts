import { batchesOf, keyOf, type Question } from './batch.js';

/** The server did not answer as it should; asking again later may help. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** The server answered that the question is wrong; asking again does not help. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

interface Waiting {
  question: Question;
  resolve: (data: unknown) => void;
  reject: (error: Error) => void;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const patience = 20_000;

/** Asks on behalf of all widgets of a page: what they ask in one go is one request. */
class DataClient {
  private waiting: Waiting[] = [];

  constructor(private readonly server: string) {}

  ask(question: Question): Promise<unknown> {
    if (this.waiting.length === 0) setTimeout(() => this.send());
    return new Promise((resolve, reject) => this.waiting.push({ question, resolve, reject }));
  }

  private send(): void {
    const asked = this.waiting;
    this.waiting = [];
    for (const { address, keys } of batchesOf(
      this.server,
      asked.map((one) => one.question),
    )) {
      const mine = asked.filter((one) => keys.includes(keyOf(one.question)));
      fetchAnswers(address, keys.length).then(
        (answers) => {
          for (const one of mine) settle(one, answers[keys.indexOf(keyOf(one.question))] as Answer);
        },
        (error: Error) => {
          for (const one of mine) one.reject(error);
        },
      );
    }
  }
}

async function fetchAnswers(address: string, wanted: number): Promise<Answer[]> {
  const { status, answers } = await fetchJson(address);
  if (status === 200 && Array.isArray(answers) && answers.length === wanted) return answers;
  const [error] = (answers as Answer | undefined)?.errors ?? [];
  if (error && (status === 400 || status === 404)) throw new RefusedError(error.message);
  throw new UnreachableError('the server does not answer');
}

async function fetchJson(address: string): Promise<{ status: number; answers: unknown }> {
  try {
    const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
    return { status: response.status, answers: await response.json() };
  } catch {
    throw new UnreachableError('the server does not answer');
  }
}

function settle({ resolve, reject }: Waiting, { data, errors }: Answer): void {
  const [error] = errors ?? [];
  if (!error) resolve(data);
  else if (error.extensions?.code === 'INTERNAL') reject(new UnreachableError(error.message));
  else reject(new RefusedError(error.message));
}

const clients = new Map<string, DataClient>();

/** The one client of this page for a server. */
export function clientFor(server: string): DataClient {
  const known = clients.get(server) ?? new DataClient(server);
  clients.set(server, known);
  return known;
}
