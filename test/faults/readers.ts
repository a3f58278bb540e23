import { setTimeout as pause } from 'node:timers/promises';

const statistics =
  '{ statistics(measure: CASES, region: "15", regionLevel: REGENCY, period: { unit: YEAR, from: "2024", to: "2025" }) { cells { region { code name } period value } } }';

/** Questions whose answers do not change while nothing is published. */
const questions: Record<string, { path: string; init?: RequestInit }> = {
  'a document': {
    path: '/graphql',
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: statistics }),
    },
  },
  'a file': { path: '/export/CASES.csv' },
  'a table': { path: '/table/operations?region=15' },
  'the page': { path: '/', init: { headers: { accept: 'text/html' } } },
};

interface Counts {
  right: number;
  /** 503 with a sentence and when to ask again. */
  away: number;
  /** Whatever else came, with what it was. */
  wrong: string[];
}

/** Asks everything over and over, and compares with what was answered at first. */
export class Readers {
  readonly counts: Counts = { right: 0, away: 0, wrong: [] };
  private readonly expected = new Map<string, string>();
  private reading = true;
  private loops: Promise<void>[] = [];

  constructor(private readonly address: string) {}

  async start(): Promise<void> {
    for (const [name, { path, init }] of Object.entries(questions)) {
      const response = await fetch(this.address + path, init);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      this.expected.set(name, await response.text());
    }
    this.loops = Object.keys(questions).map((name) => this.readOn(name));
  }

  async stop(): Promise<void> {
    this.reading = false;
    await Promise.all(this.loops);
  }

  private async readOn(name: string): Promise<void> {
    while (this.reading) {
      await this.read(name).catch((error) => this.note(name, `${error} ${error.cause ?? ''}`));
      await pause(15);
    }
  }

  private async read(name: string): Promise<void> {
    const { path, init } = questions[name] as (typeof questions)[string];
    const response = await fetch(this.address + path, init);
    const text = await response.text().catch((error) => {
      // A file that was begun breaks off, so that nobody takes its beginning for the whole.
      if (path.startsWith('/export')) return undefined;
      throw error;
    });
    if (text === undefined) this.counts.away += 1;
    else if (response.status === 200 && text === this.expected.get(name)) this.counts.right += 1;
    else if (isAway(response, text)) this.counts.away += 1;
    else this.note(name, `${response.status} ${text.slice(0, 300)}`);
  }

  private note(name: string, what: string): void {
    this.counts.wrong.push(`${name}: ${what}`);
  }
}

/** Whether a response says in a sentence that the database is away and when to ask again, and holds no data. */
export function isAway(response: Response, text: string): boolean {
  return (
    response.status === 503 &&
    Number(response.headers.get('retry-after')) > 0 &&
    /the database does not answer|basis data sedang|tidak dapat ditampilkan/i.test(text) &&
    !text.includes('"data"')
  );
}
