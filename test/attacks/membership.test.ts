import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import {
  sigma as agreedSigma,
  mostTables,
  revisionsPerYear,
  threshold,
} from '../../server/publish/catalogue/protection.js';
import { cellName, drawAgain, provinceOf, trueCounts } from './support/draws.js';
import { harvest, type PublicCell } from './support/harvest.js';
import { attackedYear, type Person, personOf } from './support/population.js';
import { percent, reportAttack } from './support/report.js';

const size = 1000;

/** The cells of a person, whether or not the person is in the data, as far as an attacker can tell them. */
function cellsOf(person: Person): string[] {
  const age = attackedYear - person.birthYear;
  const band =
    age < 18 ? 'UNDER_18' : age < 25 ? '18_24' : age < 35 ? '25_34' : age < 45 ? '35_44' : '45_PLUS';
  const left = ['DROPPED_OUT', 'TERMINATED'].includes(person.outcome);
  const group = person.outcome === 'COMPLETED' ? 'COMPLETED' : left ? 'LEFT_EARLY' : 'OTHER';
  const name = (measure: string, by: string, key: string, region = '15') =>
    cellName({ measure, by, unit: 'YEAR', period: String(attackedYear), region, key });
  const cells = [
    name('ADMITTED', '', ''),
    name('ADMITTED', '', '', person.regency),
    name('ADMITTED', 'REFERRAL', person.referral),
    name('ADMITTED', 'SUBSTANCE', person.substance),
    name('ADMITTED', 'AGE_BAND,SEX', `${band}|${person.sex}`),
    name('DISCHARGED', 'OUTCOME', person.outcome),
    name('DISCHARGED', 'OUTCOME_GROUP', group, person.regency),
  ];
  if (person.outcome !== 'COMPLETED') return cells;
  const isHandedOver = person.mentored || person.contacts.some(({ day }) => day <= 30);
  return [
    ...cells,
    name('AFTERCARE_HANDOVER', 'RESULT', isHandedOver ? 'YES' : 'NO'),
    name('READMISSION', 'RESULT', 'NO'),
  ];
}

/** Logarithm of a normal density, up to a constant; of a withheld value that of being below the threshold. */
function likelihood(value: number | null, mean: number, sigma: number): number {
  if (value !== null) return -((value - mean) ** 2) / (2 * sigma ** 2);
  return Math.log(Math.max(1e-300, normalBelow((threshold - 0.5 - mean) / sigma)));
}

function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    Math.exp(-(z ** 2) / 2) *
    0.3989422804014327 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** Whether the attacker, who knows everybody else, takes the person for one of the counted. */
function accuses(
  person: Person,
  isIn: boolean,
  cells: Map<string, PublicCell>,
  truth: Map<string, number>,
  sigma: number,
) {
  const evidence = cellsOf(person).map((name) => {
    const value = cells.get(name)?.value ?? null;
    const others = (truth.get(name) ?? 0) - (isIn ? 1 : 0);
    return likelihood(value, others + 1, sigma) - likelihood(value, others, sigma);
  });
  return evidence.reduce((sum, one) => sum + one, 0) > 0;
}

/** True accusations minus false ones, over people in the data and people like them who are not. */
async function advantage(database: Database, draws: number, sigma: number): Promise<number> {
  const [tries, right, wrong] = [100 * draws, { count: 0 }, { count: 0 }];
  for (let draw = 0; draw < draws; draw++) {
    await drawAgain(database, draw, sigma);
    const cells = new Map((await harvest(database)).map((cell) => [cellName(cell), cell]));
    const truth = await trueCounts(database);
    for (let number = 0; number < 100; number++) {
      const at = draw * 100 + number;
      if (accuses(personOf(6, at % size), true, cells, truth, sigma)) right.count++;
      if (accuses(personOf(7, at), false, cells, truth, sigma)) wrong.count++;
    }
  }
  return right.count / tries - wrong.count / tries;
}

describe('given an attacker who knows everybody in the data but one person', () => {
  it('when it is guessed whether that person is counted, then the advantage stays within the guarantee', async () => {
    const bound = 2 * normalBelow(Math.sqrt(mostTables * revisionsPerYear) / (2 * agreedSigma)) - 1 + 0.05;
    const database = await provinceOf(6, size);
    const gained = await advantage(database, 10, 5);
    const control = await advantage(database, 2, 0.3);
    reportAttack({
      attack: 8,
      name: 'membership of one person, everybody else known',
      figures: `advantage ${percent(gained)} over guessing, 2,000 tries`,
      limit: `≤ ${percent(bound)}`,
      control: `${percent(control)} at σ = 0.3`,
    });
    expect(gained).toBeLessThanOrEqual(bound);
    expect(control).toBeGreaterThanOrEqual(0.95);
    await database.close();
  }, 120_000);
});
