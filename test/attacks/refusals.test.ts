import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { errorCodes } from '../../server/http/reply/error-format.js';
import { startServer } from '../support/server.js';
import { provinceOf, publishNow, trueCounts } from './support/draws.js';
import { attackedYear } from './support/population.js';
import { type AllBut, questionOf, questionsOutside } from './support/questions.js';
import { percent, reportAttack } from './support/report.js';

const count = 600;

/** A true count that an attacker is after. */
type Target = AllBut & { people: number };

/** What an attacker is told of everybody in a regency, and of everybody but those of one value. */
interface Answers {
  all(region: string): number | null;
  allBut(question: AllBut): Promise<number | null>;
}

/** The share of small counts that totals and complements give away. */
async function recovered(small: readonly Target[], answers: Answers): Promise<number> {
  let found = 0;
  for (const { people, ...question } of small) {
    const [all, others] = [answers.all(question.region), await answers.allBut(question)];
    if (all !== null && others !== null && all - others === people) found++;
  }
  return found / small.length;
}

/** A system that answers any filter exactly, and hides what is below 11. */
function openFilters(truth: readonly Target[]): Answers {
  const shown = (targets: readonly Target[]) => {
    const people = targets.reduce((sum, one) => sum + one.people, 0);
    return people < 11 ? null : people;
  };
  const inRegion = (code: string) => truth.filter(({ region }) => region === code);
  return {
    all: (region) => shown(inRegion(region)),
    allBut: async ({ region, group }) => shown(inRegion(region).filter((one) => one.group !== group)),
  };
}

/** The groups of outcomes of each regency in the attacked year. */
async function groupsOfRegencies(database: Database): Promise<Target[]> {
  return [...(await trueCounts(database))].flatMap(([name, people]) => {
    const [measure, by, unit, period, region, group] = name.split(' ') as string[];
    const table = [measure, by, unit, period].join(' ');
    if (table !== `DISCHARGED OUTCOME_GROUP YEAR ${attackedYear}`) return [];
    return [{ region: region as string, group: group as string, people }];
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

describe('given a stranger who asks what no table answers', () => {
  let full: Database;
  let deserted: Database;
  let servers: Awaited<ReturnType<typeof startServer>>[];
  beforeAll(async () => {
    full = await provinceOf(1, 1000);
    // Somebody, so that the same tables and years are there.
    deserted = await provinceOf(1, 1);
    await publishNow(full);
    await publishNow(deserted);
    servers = [await startServer(full), await startServer(deserted)];
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all([full.close(), deserted.close()]);
  });

  async function post(server: number, query: string) {
    const begun = performance.now();
    const response = await fetch(`${servers[server]?.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const body = await response.json();
    return { body, took: performance.now() - begun };
  }

  /** All errors have one shape, and there is nothing else. */
  function expectRefusal(
    { errors, data, extensions: told, ...rest }: Record<string, unknown>,
    query: string,
  ): void {
    expect([data ?? null, rest], query).toEqual([null, {}]);
    expect(Object.keys(told ?? { cost: 0 }), query).toEqual(['cost']);
    for (const { message, locations, path, extensions, ...more } of errors as Record<string, unknown>[]) {
      expect([typeof message, more], query).toEqual(['string', {}]);
      const { code, nearest, translations, ...others } = extensions as Record<string, unknown>;
      expect(translations, query).toEqual({ id: expect.any(String) });
      expect(others, query).toEqual({});
      expect(errorCodes, query).toContain(code);
      expect(code, query).not.toBe('INTERNAL');
      expect(nearest !== undefined, query).toBe(code === 'NOT_IN_CATALOGUE');
      expect(
        [locations, path].every((one) => one === undefined || Array.isArray(one)),
        query,
      ).toBe(true);
    }
  }

  it('when 600 such questions are asked, then all are refused in one shape, as fast with people behind them as without', async () => {
    const took: [number[], number[]] = [[], []];
    const codes = new Map<string, number>();
    for (const [at, query] of questionsOutside(11, count).entries()) {
      // Who is asked first changes, so that what the first warms up helps both alike.
      const order = at % 2 ? [0, 1] : [1, 0];
      const bodies: Record<string, unknown>[] = [];
      for (const server of order) {
        const { body, took: time } = await post(server, query);
        bodies[server] = body;
        took[server as 0 | 1].push(time);
      }
      expectRefusal(bodies[0] as Record<string, unknown>, query);
      expect(bodies[0], query).toEqual(bodies[1]);
      const code = (bodies[0] as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
      codes.set(`${code}`, (codes.get(`${code}`) ?? 0) + 1);
    }
    // Of pairs that were asked one after the other: other work on the machine slows both.
    const ratio = median(took[0].map((time, at) => time / (took[1][at] as number)));
    const [here, control] = await complements();
    reportAttack({
      attack: 1,
      name: 'questions outside the catalogue',
      figures: `${took[0].length} of ${count} refused (${[...codes].map(([code, times]) => `${times} ${code}`).join(', ')}); median of the time with people to that without: ${ratio.toFixed(2)}; complements give ${percent(here)} of small cells`,
      limit: 'all refused, no difference, 0 %',
      control: `complements give ${percent(control)} of small cells from "hide below 11, open filters"`,
    });
    expect(codes.get('NOT_IN_CATALOGUE')).toBeGreaterThan(count / 10);
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
    expect(here).toBe(0);
    expect(control).toBeGreaterThanOrEqual(0.95);
  });

  /** What complements give away here, to somebody who even knows the totals, and where filters are open. */
  async function complements(): Promise<[here: number, control: number]> {
    const truth = await groupsOfRegencies(full);
    const small = truth.filter(({ people }) => people > 0 && people < 11);
    expect(small.length).toBeGreaterThan(3);
    const open = openFilters(truth);
    const allBut = async (question: AllBut) => {
      const { body } = await post(0, questionOf(question));
      expectRefusal(body, questionOf(question));
      return body.data?.statistics?.cells[0]?.value ?? null;
    };
    return [await recovered(small, { ...open, allBut }), await recovered(small, open)];
  }
});
