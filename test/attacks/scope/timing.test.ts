import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { idOf, openProvince, type Province, type Who } from './offices.js';
import { all, type RowType, seen } from './seen.js';

/** The statements of both sides of the database, as they are sent. */
function statementsOf({ public: open, staff }: Database): string[] {
  const sent: string[] = [];
  for (const client of [open, staff]) {
    const heard = client as unknown as {
      $on(event: 'query', hear: (event: { query: string }) => void): void;
    };
    heard.$on('query', ({ query }) => sent.push(query));
  }
  return sent;
}

/** Hidden rows in number, so that looking at them would take time. */
const crowd = `
  INSERT INTO records.case_report (code, agency_code, region_code, reported, stage)
    SELECT 'KB' || n, 'PB', '15.02', '2024-06-01', 'STOPPED' FROM generate_series(1000, 9999) n;
  INSERT INTO records.suspect (id, pseudonym, record_key, case_code, role)
    SELECT n, 's' || n, n, 'KB' || n, 'IMPORTER' FROM generate_series(1000, 9999) n;
  ANALYZE records.case_report; ANALYZE records.suspect;`;

describe('given hidden rows, a few and a crowd', () => {
  let province: Province;
  let sent: string[];
  beforeAll(async () => {
    province = await openProvince();
    await province.database.pool.query(crowd);
    sent = statementsOf(province.database);
  });
  afterAll(() => province.close());

  /** What is sent to the database for a question, in whatever order, and what comes back. */
  async function work(who: Who, query: string) {
    const before = sent.length;
    const { text } = await province.ask(who, query);
    await new Promise(setImmediate);
    return { statements: sent.slice(before).sort(), text };
  }
  /** How many times longer one question takes than the other, asked in turns: the shortest, as other work only adds. */
  async function ratio(who: Who, one: string, other: string): Promise<number> {
    const times: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 40; turn++) {
      for (const [index, query] of [one, other].entries()) {
        const start = performance.now();
        await province.ask(who, query);
        (times[index] as number[]).push(performance.now() - start);
      }
    }
    return Math.min(...times[0]) / Math.min(...times[1]);
  }

  const watched: readonly Who[] = ['PUBLIC', 'LEADERSHIP', 'POLRES_A', 'BNNK_A', 'MENTOR_1', 'STEWARD'];
  const node = (type: RowType, key: string) => `{ node(id: "${idOf(type, key)}") { id } }`;

  it.each(watched)(
    'when %s asks for a hidden row or for none, then the same is asked of the database',
    async (who) => {
      for (const type of Object.keys(all) as RowType[]) {
        const own = seen[who][type].split(' ');
        const hidden = all[type].split(' ').find((key) => !own.includes(key)) as string;
        const missing = type === 'Client' ? 'cX' : '404';
        const [one, other] = [await work(who, node(type, hidden)), await work(who, node(type, missing))];
        expect(one.statements).toEqual(other.statements);
        expect(one.text).toBe(other.text);
      }
    },
  );

  it.each<[Who, string, string, string]>([
    ['POLRES_A', 'cases', 'stage: [STOPPED], from: "2024-06-01"', 'stage: [P21], from: "2024-06-01"'],
    ['POLRES_A', 'cases', 'agency: "PB"', 'agency: "NB"'],
    ['POLRES_A', 'cases', 'from: "2024-06-01"', 'from: "2030-06-01"'],
    ['POLRES_A', 'cases', 'operation: "O7"', 'operation: "O404"'],
    ['POLRES_A', 'suspects', 'role: [IMPORTER], from: "2024-06-01"', 'role: [SELLER], from: "2024-06-01"'],
    ['POLRES_A', 'tatAssessments', 'agency: "PB"', 'agency: "NB"'],
    ['POLRES_A', 'operations', 'text: "Rahasia B"', 'text: "Rahasia Z"'],
    ['BNNK_A', 'clients', 'agency: "NB"', 'agency: "PB"'],
    ['BNNK_A', 'episodes', 'substance: [COCAINE]', 'substance: [PRESCRIPTION]'],
    ['MENTOR_1', 'followUps', 'status: [DIED], to: "2024-04-30"', 'status: [DIED], to: "2024-04-01"'],
  ])(
    'when %s counts %s that others have (%s) or nobody has (%s), then the same is asked',
    async (who, list, some, none) => {
      const query = (filter: string) => `{ ${list}(filter: { ${filter} }) { totalCount nodes { id } } }`;
      const [one, other] = [await work(who, query(some)), await work(who, query(none))];
      expect(one.statements).toEqual(other.statements);
      expect(one.statements.length).toBeGreaterThan(0);
      expect(one.text).toBe(other.text);
    },
  );

  it('when rows are hidden in number, then their ids and totals answer in the time of none', async () => {
    const count = (from: string) => `{ cases(filter: { from: "${from}", stage: [STOPPED] }) { totalCount } }`;
    const ratios = [
      await ratio('POLRES_A', node('Case', 'KB5000'), node('Case', 'KB99999')),
      await ratio('POLRES_A', node('Suspect', '4'), node('Suspect', '99999999')),
      await ratio('POLRES_A', count('2024-06-01'), count('2030-06-01')),
      await ratio('LEADERSHIP', node('Case', 'KB5000'), node('Case', 'KB99999')),
    ];
    for (const one of ratios) {
      expect(one).toBeGreaterThan(1 / 3);
      expect(one).toBeLessThan(3);
    }
  });
});
