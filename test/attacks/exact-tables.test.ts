import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finalDay } from '../../server/catalogue/closing.js';
import type { Database } from '../../server/database/open.js';
import { publish } from '../../server/publish/publish.js';
import { testKeys } from '../server/import/fixtures.js';
import { provinceOf } from './support/draws.js';
import { addCases, addSeizures, type Case, caseOf } from './support/enforcement.js';
import {
  clearedSurroundings,
  type ExactView,
  growth,
  readCommon,
  readExactView,
  surroundingsOf,
} from './support/exact-views.js';
import { attackAsOf, attackedYear, regencies } from './support/population.js';
import { percent, reportAttack } from './support/report.js';
import {
  type Common,
  isAlone,
  recovered,
  type Surroundings,
  type Target,
} from './support/suspect-guesses.js';

// Two attacks from what is published exactly, in one file: the second begins where the first ends.

const quietest = regencies.at(-1) as string;
const elsewhere = Array.from({ length: 300 }, (_, number) => caseOf(41, number)).filter(
  ({ regency }) => regency !== quietest,
);
/** In the quietest regency there is one case. */
const onTime = [...elsewhere, { ...caseOf(41, 300), regency: quietest }];
const late = Array.from({ length: 20 }, (_, number) => caseOf(42, number));

const targetsOf = (cases: readonly Case[], surroundings: (one: Case) => Surroundings): Target[] =>
  cases.flatMap((one) =>
    one.suspects.map((suspect) => ({ suspect, case: one, surroundings: surroundings(one) })),
  );

/** What is found of all, and of those who stand alone and who do not. */
function apart(targets: readonly Target[], common: Common) {
  const alone = targets.filter(isAlone);
  const others = targets.filter((target) => !isAlone(target));
  return {
    all: recovered(targets, common),
    alone: recovered(alone, common),
    others: recovered(others, common),
  };
}

let database: Database;
let before: ExactView;
let after: ExactView;
let common: Common;
beforeAll(async () => {
  database = await provinceOf(10, 0);
  const publishAt = (asOf: string) => publish(database.pool, { asOf, now: new Date(), keys: testKeys });
  await addCases(database, onTime);
  await addSeizures(database, onTime);
  await publishAt(attackAsOf);
  before = await readExactView(database, attackedYear);
  await addCases(database, late);
  await addSeizures(database, late);
  await publishAt(attackAsOf);
  expect(await readExactView(database, attackedYear)).toEqual(before);
  await publishAt(finalDay(attackedYear));
  after = await readExactView(database, attackedYear);
  common = await readCommon(database, attackedYear);
});
afterAll(() => database.close());

describe('given an attacker who knows where and when a case was, and reads every exact table', () => {
  it('when substance and role of its suspects are guessed, then hardly more are right than by naming the commonest', () => {
    const found = apart(
      targetsOf(onTime, (one) => surroundingsOf(before, one)),
      common,
    );
    const single = targetsOf(onTime, (one) => clearedSurroundings(onTime, one, before)).filter(
      (target) => isAlone(target) && target.case.suspects.length === 1,
    );
    const control = recovered(single, common);
    reportAttack({
      attack: 10,
      name: 'substance and role of suspects from CASES, SUSPECTS, SEIZED and OPERATIONS',
      figures: `${percent(found.all.found)} of ${found.all.guesses} attributes found (commonest value: ${percent(found.all.base)}); of those alone in their cell ${percent(found.alone.found)} of ${found.alone.guesses}, which is not protected`,
      limit: `≤ ${percent(found.all.base + 0.05)}`,
      control: `${percent(control.found)} of ${control.guesses} who are alone in a month, which only cleared viewers read`,
    });
    expect(found.all.found).toBeLessThanOrEqual(found.all.base + 0.05);
    expect(found.alone.guesses).toBeGreaterThan(0);
    expect(control.found).toBeGreaterThanOrEqual(0.95);
  });
});

describe('given cases that came late, and the releases before and on the final day', () => {
  it('when what was seized in between is compared, then over all suspects hardly more is found than by naming the commonest', () => {
    const between = growth(before, after);
    const lateTargets = targetsOf(late, (one) => surroundingsOf(between, one));
    const everybody = [...targetsOf(onTime, (one) => surroundingsOf(after, one)), ...lateTargets];
    const found = recovered(everybody, common);
    const ofLate = apart(lateTargets, common);
    const single = lateTargets.filter((target) => isAlone(target) && target.case.suspects.length === 1);
    const control = recovered(single, common);
    reportAttack({
      attack: 10,
      name: 'late cases across two releases',
      figures: `${percent(found.found)} of ${found.guesses} attributes of all suspects found (commonest value: ${percent(found.base)}); of late ones ${percent(ofLate.others.found)} of ${ofLate.others.guesses} (${percent(ofLate.others.base)}), of late ones alone in what a regency gained ${percent(ofLate.alone.found)} of ${ofLate.alone.guesses}, which is not protected`,
      limit: `≤ ${percent(found.base + 0.05)}`,
      control: `${percent(control.found)} of ${control.guesses} where one late case with one suspect stands alone`,
    });
    expect(found.found).toBeLessThanOrEqual(found.base + 0.05);
    expect(control.found).toBeGreaterThanOrEqual(0.95);
  });
});
