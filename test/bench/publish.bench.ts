import { afterAll, describe, expect, it } from 'vitest';
import { breakdownName } from '../../server/catalogue/cell-name.js';
import { personTables } from '../../server/catalogue/person-tables.js';
import type { Database } from '../../server/database/open.js';
import { benchProvince, publishProvince, sizes } from './support/bench-province.js';
import { benchAsOf } from './support/generated-province.js';
import { type Memory, median, memoryOf, timeOf } from './support/measure.js';
import { runPlainQueries } from './support/plain-queries.js';

/** Publishing may take so many times what the plain grouping queries take, where a province has `barAt` people. */
const mostRatio = 3;
const barAt = 100_000;
/** Node's own memory may be so many times that of the smallest province. */
const mostMemory = 1.2;
/** Larger provinces are published once and not counted by plain queries, which would take many minutes. */
const repeatedUpTo = 100_000;

interface Figures {
  people: number;
  publishMs: number;
  plainMs?: number;
  memory: Memory;
}

const measured: Figures[] = [];

async function measure(database: Database, people: number): Promise<Figures> {
  const isRepeated = people <= repeatedUpTo;
  const publishMs: number[] = [];
  const plainMs: number[] = [];
  const memories: Memory[] = [];
  for (const dryRun of isRepeated ? [true, true, false] : [false]) {
    const publishing = async () => {
      publishMs.push(await timeOf(() => publishProvince(database, { dryRun })));
    };
    memories.push(await memoryOf(publishing));
    if (isRepeated) plainMs.push(await timeOf(() => runPlainQueries(database, benchAsOf)));
  }
  return {
    people,
    publishMs: median(publishMs),
    plainMs: isRepeated ? median(plainMs) : undefined,
    memory: {
      before: Math.min(...memories.map((one) => one.before)),
      peak: Math.max(...memories.map((one) => one.peak)),
    },
  };
}

/** The cells whose people the plain queries count otherwise than publishing did. */
async function differences(database: Database): Promise<string[]> {
  const plain = await runPlainQueries(database, benchAsOf);
  const { rows } = await database.pool.query<{ table: string; cell: string; people: number; level: string }>(
    `SELECT measure || ' ' || breakdown AS table, concat_ws(' ', period_unit, period, region_code, key) AS cell, people, level::text
     FROM records.exact_cell JOIN reference.region r ON r.code = region_code`,
  );
  return rows.flatMap(({ table, cell, people, level }) => {
    const isIts = (one: (typeof personTables)[number]) =>
      `${one.measure} ${breakdownName(one.by)}` === table && one.level === level;
    const name = `${personTables.find(isIts)?.number} ${cell}`;
    const counted = plain.get(name) ?? 0;
    return counted === people ? [] : [`${name}: ${people} published, ${counted} by the plain query`];
  });
}

describe('given provinces of growing size', () => {
  afterAll(report);

  for (const people of sizes) {
    it(`when ${people} people are published, then it takes little more than counting them`, async () => {
      const database = await benchProvince(people);
      // The first publish of a process also compiles.
      if (people === sizes[0]) await publishProvince(database, { dryRun: true });
      const figures = await measure(database, people);
      measured.push(figures);
      if (people === sizes[0]) expect(await differences(database)).toEqual([]);
      if (figures.plainMs && people >= barAt)
        expect(figures.publishMs / figures.plainMs).toBeLessThanOrEqual(mostRatio);
      await database.close();
    });
  }

  it('when the largest has been published, then Node needed no more memory than for the smallest', () => {
    const [smallest, largest] = [measured.at(0), measured.at(-1)] as [Figures, Figures];
    expect(largest.memory.peak).toBeLessThanOrEqual(smallest.memory.peak * mostMemory);
  });
});

function report(): void {
  const [smallest] = measured;
  const seconds = (ms: number | undefined) => (ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`);
  const lines = measured.map(({ people, publishMs, plainMs, memory }) =>
    [
      people.toLocaleString('en'),
      seconds(publishMs),
      seconds(plainMs),
      plainMs === undefined ? '–' : (publishMs / plainMs).toFixed(2),
      `${(people / (smallest?.people ?? people)).toFixed(0)} × people, ${(publishMs / (smallest?.publishMs ?? publishMs)).toFixed(1)} × time`,
      `${memory.before.toFixed(0)} → ${memory.peak.toFixed(0)} MB`,
    ].join(' | '),
  );
  console.log(['people | publish | plain queries | ratio | growth | memory of Node', ...lines].join('\n'));
}
