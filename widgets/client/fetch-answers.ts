/** The server did not answer as it should; asking again later may help. */
export class UnreachableError extends Error {
  constructor() {
    super('no answer');
  }
}

/** The server answered that the question is wrong; asking again does not help. */
export class RefusedError extends Error {
  /** Why, in the languages of readers; servers of before told it in English alone. */
  readonly sentence: Told;

  constructor({ message, extensions }: AnswerError) {
    super(message);
    this.sentence = { id: message, ...extensions?.translations, en: message };
  }
}

/** A sentence by language. */
export type Told = Readonly<Record<'id' | 'en', string>>;

interface AnswerError {
  message: string;
  extensions?: { code?: string; translations?: Partial<Told> };
}

export interface Answer {
  data?: unknown;
  errors?: AnswerError[];
}

const patience = 20_000;

/** What the server said to a request. */
interface Reply {
  status: number;
  body: unknown;
}

/** The answers of one `GET /q`, as many as were asked for. */
export const fetchBatch = async (address: string, wanted: number): Promise<Answer[]> =>
  answersIn(await fetchJson(address, {}), wanted);

/** The answers that `/q` gave, as many as were asked for. Throws RefusedError, or UnreachableError where there are others. */
export function answersIn({ status, body }: Reply, wanted: number): Answer[] {
  if (status === 200 && Array.isArray(body) && body.length === wanted) return body;
  throw refusalOf(status, body as Answer) ?? new UnreachableError();
}

function refusalOf(status: number, body: Answer | null): RefusedError | undefined {
  const [error] = body?.errors ?? [];
  return error && status >= 400 && status < 429 ? new RefusedError(error) : undefined;
}

export async function fetchJson(address: string, options: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(address, {
      ...options,
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    throw new UnreachableError();
  }
}
