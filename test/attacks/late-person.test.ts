import { describe, expect, it } from 'vitest';
import { sigma } from '../../server/catalogue/protection.js';
import { cellsOfPeople } from './support/cells-of-people.js';
import { harvestAttacked, provinceWithWindows, publishNow } from './support/draws.js';
import type { CellValues } from './support/harvest.js';
import { addPeople, attackAsOfAllWindows, attackedYear, personOf } from './support/population.js';
import { repetitions } from './support/repetitions.js';
import { percent, reportAttack } from './support/report.js';

/** A table split by an attribute, and which word of a cell's name, or of its key, is the attribute. */
interface View {
  table: string;
  at: 'region' | number;
}

const year = `YEAR ${attackedYear}`;
const windows = [0, 1, 2].map((more) => `YEARS_3 ${attackedYear + more}`);

/** What the attacker wants to know; the first table of each is the one that names its values. */
const attributes: Record<string, View[]> = {
  regency: ['ADMITTED ', 'DISCHARGED OUTCOME_GROUP'].flatMap((table) =>
    [year, ...windows].map((period): View => ({ table: `${table} ${period} `, at: 'region' })),
  ),
  referral: [{ table: `ADMITTED REFERRAL ${year} `, at: 0 }],
  substance: [{ table: `ADMITTED SUBSTANCE ${year} `, at: 0 }],
  ageBand: [{ table: `ADMITTED AGE_BAND,SEX ${year} `, at: 0 }],
  outcome: [{ table: `DISCHARGED OUTCOME ${year} `, at: 0 }],
  status: [{ table: `FOLLOW_UP_12 STATUS ${year} `, at: 0 }],
};

function valueIn(name: string, { at }: View): string {
  const [, , , , region, key] = name.split(' ') as string[];
  return at === 'region' ? (region as string) : ((key as string).split('|')[at] as string);
}

/** Names of a view's cells, by the value of the attribute. */
function cellsByValue(names: Iterable<string>, view: View): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    if (!name.startsWith(view.table)) continue;
    const isProvince = name.split(' ')[4] === '15';
    if ((view.at === 'region') === isProvince) continue;
    const value = valueIn(name, view);
    found.set(value, [...(found.get(value) ?? []), name]);
  }
  return found;
}

/** A withheld count is taken for this. */
const typicalWithheld = 7;

/** How much likelier two releases are when one of some cells grew by one: a mixture, as nobody knows which. */
function growth(cells: readonly string[], before: CellValues, after: CellValues, deviation: number): number {
  const weights = cells.map((name) => before.get(name) ?? typicalWithheld);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const mixture = cells.map((name, at) => {
    const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
    const evidence = old === null || now === null ? 0 : (2 * (now - old) - 1) / (4 * deviation ** 2);
    return ((weights[at] as number) / total) * Math.exp(evidence);
  });
  return Math.log(mixture.reduce((sum, one) => sum + one, 0));
}

/** The commonest value, and the most likely one by Bayes' rule from all tables that are split by the attribute. */
function guesses(views: readonly View[], before: CellValues, after: CellValues, deviation: number) {
  const values = [...cellsByValue(before.keys(), views[0] as View)].map(([value, cells]) => {
    const common = cells.reduce((sum, name) => sum + (before.get(name) ?? typicalWithheld), 0);
    const evidence = views.map((view) =>
      growth(cellsByValue(before.keys(), view).get(value) ?? [], before, after, deviation),
    );
    return { value, common, score: evidence.reduce((sum, one) => sum + one, Math.log(common)) };
  });
  const best = (by: 'common' | 'score') => values.reduce((a, b) => (b[by] > a[by] ? b : a)).value;
  return { commonest: best('common'), guessed: best('score') };
}

interface Result {
  found: number;
  commonest: number;
  guesses: number;
}

/** Late people one after another, a release after each: how often attributes are found, and named by the commonest value. */
async function attack(latecomers: number, deviation: number): Promise<Result> {
  const database = await provinceWithWindows(1, 1000);
  const releases: CellValues[] = [];
  const people = Array.from({ length: latecomers }, (_, number) => personOf(4, number));
  for (const person of [undefined, ...people]) {
    if (person) await addPeople(database, [person]);
    await publishNow(database, deviation, attackAsOfAllWindows);
    releases.push(await harvestAttacked(database));
  }
  const cells = await cellsOfPeople(database);
  const result = { found: 0, commonest: 0, guesses: 0 };
  for (const [at, { pseudonym }] of people.entries()) {
    const [before, after] = [releases[at] as CellValues, releases[at + 1] as CellValues];
    for (const views of Object.values(attributes)) {
      const [actual] = cellsByValue(cells.get(pseudonym) ?? [], views[0] as View).keys();
      // Only who completed care is asked for a status.
      if (actual === undefined) continue;
      const { guessed, commonest } = guesses(views, before, after, deviation);
      result.guesses++;
      if (guessed === actual) result.found++;
      if (commonest === actual) result.commonest++;
    }
  }
  await database.close();
  return result;
}

describe('given two releases, between which one late person came', () => {
  it('when an attacker compares them, then attributes are hardly found more often than by naming the commonest', async () => {
    const { found, commonest, guesses } = await attack(repetitions({ least: 40, most: 60 }), sigma);
    const control = await attack(repetitions({ least: 8, most: 15 }), 0.3);
    const base = commonest / guesses;
    const controlled = control.found / control.guesses;
    reportAttack({
      attack: 5,
      name: 'two releases around one late person',
      figures: `${percent(found / guesses)} of ${guesses} attributes found (commonest value: ${percent(base)})`,
      limit: `≤ ${percent(base + 0.05)}`,
      control: `${percent(controlled)} of ${control.guesses} at σ = 0.3`,
    });
    expect(guesses).toBeGreaterThanOrEqual(200);
    expect(found / guesses).toBeLessThanOrEqual(base + 0.05);
    expect(controlled).toBeGreaterThanOrEqual(0.95);
  });
});
