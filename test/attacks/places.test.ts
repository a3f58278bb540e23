import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { shownOccupancy } from '../../server/publish/exact/care-places.js';
import { provinceOf, publishNow } from './support/draws.js';
import { addReports, bedsOf } from './support/facilities.js';
import { tableCells } from './support/harvest.js';
import { attackedYear, regencies } from './support/population.js';
import { percent, reportAttack } from './support/report.js';
import { bandOf, guessOf, isYearly, type Shown, type Stay, staysOf } from './support/stays.js';
import { likeliestCounts, waitingOf } from './support/waiting.js';

// Two attacks on what facilities report, in one file so that it is published once.

const years = Array.from({ length: 12 }, (_, at) => attackedYear - 11 + at);
/** Over so many quarters a waiting list is watched. */
const watched = 12;

const { stays, reports } = staysOf(21, years);
const lists = new Map(regencies.map((regency, at) => [regency, waitingOf(31 + at, 4 * years.length)]));

let database: Database;
/** What the public reads, by measure, regency and period. */
const read = new Map<string, number | null>();
beforeAll(async () => {
  database = await provinceOf(9, 0);
  const quarterOf = (month: string) =>
    4 * (Number(month.slice(0, 4)) - (years[0] as number)) + Math.floor((Number(month.slice(5)) - 1) / 3);
  await addReports(
    database,
    reports.map((one) => ({ ...one, waiting: lists.get(one.regency)?.[quarterOf(one.month)] ?? 0 })),
  );
  await publishNow(database);
  for (const [measure, unit] of [
    ['OCCUPANCY', 'QUARTER'],
    ['OCCUPANCY', 'YEAR'],
    ['WAITING', 'QUARTER'],
  ] as const) {
    const [from, to] = unit === 'YEAR' ? ['', ''] : ['-Q1', '-Q4'];
    const span = { from: `${years[0]}${from}`, to: `${years.at(-1)}${to}` };
    for (const { region, period, value } of await tableCells(database, { measure, unit, ...span }))
      read.set(`${measure} ${region} ${period}`, value);
  }
});
afterAll(() => database.close());

/** What is published: the steps are public. */
const inSteps: Shown = (share, { regency }) =>
  shownOccupancy(share, bedsOf[regency] as number, isYearly(regency) ? 'YEAR' : 'QUARTER').value as number;
/** What was published once: whole per cent of every quarter. */
const exactly: Shown = (share) => share;

/** How often presence and length are guessed right from one figure. */
function successes(of: readonly Stay[], figureOf: (stay: Stay) => number, shown: Shown) {
  const there = of.filter(({ isThere }) => isThere);
  const guesses = new Map(of.map((stay) => [stay, guessOf(stay, figureOf(stay), shown)]));
  const right = (among: readonly Stay[], isRight: (stay: Stay) => boolean) =>
    among.filter(isRight).length / among.length;
  const bands = [0, 1, 2].map((band) => there.filter(({ days }) => bandOf(days) === band).length);
  return {
    presence: right(of, (stay) => guesses.get(stay)?.isThere === stay.isThere),
    presenceBase: Math.max(there.length, of.length - there.length) / of.length,
    band: right(there, (stay) => guesses.get(stay)?.band === bandOf(stay.days)),
    bandBase: Math.max(...bands) / there.length,
  };
}

describe('given an attacker who knows every stay in a facility but one', () => {
  it('when one public figure of occupancy is read, then presence and length are hardly guessed better than blindly', () => {
    const figureOf = ({ regency, period }: Stay) => read.get(`OCCUPANCY ${regency} ${period}`) as number;
    const found = successes(stays, figureOf, inSteps);
    const truth = ({ isThere, others, days, available }: Stay) =>
      (100 * (others + (isThere ? days : 0))) / available;
    const control = successes(stays, truth, exactly);
    const bySize = Object.entries(bedsOf).map(([regency, beds]) => {
      const of = stays.filter((stay) => stay.regency === regency);
      return { beds, ...successes(of, figureOf, inSteps) };
    });
    const worst = bySize.reduce((a, b) => (b.presence > a.presence ? b : a));
    reportAttack({
      attack: 10,
      name: 'presence and length of a stay from one figure of occupancy, all others known',
      figures: `presence ${percent(found.presence)} of ${stays.length} (base ${percent(found.presenceBase)}; most at ${worst.beds} beds: ${percent(worst.presence)}), third of a quarter ${percent(found.band)} (base ${percent(found.bandBase)})`,
      limit: `≤ ${percent(found.presenceBase + 0.15)}, ≤ ${percent(found.bandBase + 0.1)}`,
      control: `${percent(control.presence)} and ${percent(control.band)} from bed-days, which only cleared viewers read`,
    });
    expect(stays.every((stay) => typeof figureOf(stay) === 'number')).toBe(true);
    expect(found.presence).toBeLessThanOrEqual(found.presenceBase + 0.15);
    expect(found.band).toBeLessThanOrEqual(found.bandBase + 0.1);
    expect(control.presence).toBeGreaterThanOrEqual(0.95);
    expect(control.band).toBeGreaterThanOrEqual(0.95);
  });
});

describe('given an attacker who watches waiting lists over twelve quarters', () => {
  it('when their exact lengths are guessed from all that was read, then at most a quarter are right', () => {
    const windows = regencies.flatMap((regency) =>
      Array.from({ length: (4 * years.length) / watched }, (_, at) => ({ regency, first: at * watched })),
    );
    const success = (step: number, readingOf: (regency: string, quarter: number) => number | null) => {
      const right = windows.flatMap(({ regency, first }) => {
        const quarters = Array.from({ length: watched }, (_, at) => first + at);
        const guessed = likeliestCounts(
          quarters.map((quarter) => readingOf(regency, quarter)),
          step,
        );
        return quarters.map((quarter, at) => guessed[at] === lists.get(regency)?.[quarter]);
      });
      return { guesses: right.length, share: right.filter(Boolean).length / right.length };
    };
    const nameOf = (quarter: number) => `${years[Math.floor(quarter / 4)]}-Q${(quarter % 4) + 1}`;
    const found = success(5, (regency, quarter) => read.get(`WAITING ${regency} ${nameOf(quarter)}`) ?? null);
    const control = success(1, (regency, quarter) => lists.get(regency)?.[quarter] ?? null);
    reportAttack({
      attack: 10,
      name: 'waiting lists over twelve quarters',
      figures: `${percent(found.share)} of ${found.guesses} lengths exact`,
      limit: '≤ 25.0 %',
      control: `${percent(control.share)} where they are not rounded`,
    });
    expect(found.share).toBeLessThanOrEqual(0.25);
    expect(control.share).toBeGreaterThanOrEqual(0.95);
  });
});
