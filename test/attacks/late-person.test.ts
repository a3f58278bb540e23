import { describe, expect, it } from 'vitest';
import { provinceOf, publishNow } from './support/draws.js';
import { ask } from './support/harvest.js';
import { addPeople, attackedYear, type Person, personOf } from './support/population.js';
import { percent, reportAttack } from './support/report.js';

/** What the attacker wants to know, and the public table that is split by it. */
const attributes: { table: string; of: (person: Person) => string }[] = [
  { table: 'measure: ADMITTED, regionLevel: REGENCY', of: ({ regency }) => regency },
  { table: 'measure: ADMITTED, by: [REFERRAL]', of: ({ referral }) => referral },
  { table: 'measure: ADMITTED, by: [SUBSTANCE]', of: ({ substance }) => substance },
  { table: 'measure: DISCHARGED, by: [OUTCOME]', of: ({ outcome }) => outcome },
];

type Counts = Map<string, number | null>;
type Province = Awaited<ReturnType<typeof provinceOf>>;

async function tables(database: Province): Promise<Counts[]> {
  const period = `period: { unit: YEAR, from: "${attackedYear}", to: "${attackedYear}" }`;
  const asked = attributes.map(
    ({ table }, at) =>
      `t${at}: statistics(${table}, region: "15", ${period}) { cells { value region { code } dimensions { value } } }`,
  );
  const { data } = await ask(database, `{ ${asked.join(' ')} }`);
  return attributes.map((_, at) => {
    const { cells } = (data as Record<string, { cells: Cell[] }>)[`t${at}`] as { cells: Cell[] };
    return new Map(
      cells.map(({ value, region, dimensions }) => [dimensions[0]?.value ?? region.code, value]),
    );
  });
}

interface Cell {
  value: number | null;
  region: { code: string };
  dimensions: { value: string }[];
}

/** The most likely value by Bayes' rule: what is common before, and what grew most between two releases. */
function guess(before: Counts, after: Counts, sigma: number): string {
  const total = [...before.values()].reduce<number>((sum, value) => sum + (value ?? 7), 0);
  const scores = [...before].map(([key, old]) => {
    const now = after.get(key) ?? null;
    const grown = old === null || now === null ? undefined : now - old;
    // Logarithm of how much likelier a growth by one makes this difference of two noisy counts.
    const evidence = grown === undefined ? 0 : (2 * grown - 1) / (4 * sigma ** 2);
    return { key, score: Math.log((old ?? 7) / total) + evidence };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).key;
}

function mostCommon(counts: Counts): string {
  return [...counts].reduce((best, one) => ((one[1] ?? 0) > (best[1] ?? 0) ? one : best))[0];
}

/** Late people one after another, a release after each: how often an attribute is found, and how often the commonest is right. */
async function attack(
  latecomers: number,
  sigma: number,
): Promise<{ found: number; base: number; guesses: number }> {
  const database = await provinceOf(1, 1000);
  await publishNow(database, sigma);
  let before = await tables(database);
  const result = { found: 0, base: 0, guesses: 0 };
  for (let number = 0; number < latecomers; number++) {
    const person = personOf(4, number);
    await addPeople(database, [person]);
    await publishNow(database, sigma);
    const after = await tables(database);
    for (const [at, { of }] of attributes.entries()) {
      const [old, now] = [before[at] as Counts, after[at] as Counts];
      result.guesses++;
      if (guess(old, now, sigma) === of(person)) result.found++;
      if (mostCommon(old) === of(person)) result.base++;
    }
    before = after;
  }
  await database.close();
  return result;
}

describe('given two releases, between which one late person came', () => {
  it('when an attacker compares them, then attributes are hardly found more often than by naming the commonest', async () => {
    const { found, base, guesses } = await attack(120, 5);
    const control = await attack(15, 0.3);
    const [share, baseShare, controlShare] = [
      found / guesses,
      base / guesses,
      control.found / control.guesses,
    ];
    reportAttack({
      attack: 5,
      name: 'two releases around one late person',
      figures: `${percent(share)} of ${guesses} attributes found (commonest value: ${percent(baseShare)})`,
      limit: `≤ ${percent(baseShare + 0.05)}`,
      control: `${percent(controlShare)} at σ = 0.3`,
    });
    expect(share).toBeLessThanOrEqual(baseShare + 0.05);
    expect(controlShare).toBeGreaterThanOrEqual(0.95);
  }, 180_000);
});
