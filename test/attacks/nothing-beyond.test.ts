import { describe, expect, it } from 'vitest';
import { finalDay } from '../../server/catalogue/closing.js';
import type { Database } from '../../server/database/open.js';
import { publish } from '../../server/publish/publish.js';
import { testKeys } from '../server/import/fixtures.js';
import { provinceOf, trueCounts } from './support/draws.js';
import { addAssessments, addCases, addSeizures, caseOf } from './support/enforcement.js';
import { addReports } from './support/facilities.js';
import { addPeople, attackAsOf, attackedYear, movedTo, personOf } from './support/population.js';
import { percent, reportAttack } from './support/report.js';
import { staysOf } from './support/stays.js';
import { differing, kinds, readSurfaces } from './support/surfaces.js';

const years = { from: attackedYear - 2, to: attackedYear };
const all = [years.from, years.from + 1, years.to];
const peopleOf = (seed: number, count: number, year: number) =>
  Array.from({ length: count }, (_, number) => movedTo(year, personOf(seed, number)));

async function province(): Promise<Database> {
  const database = await provinceOf(51, 0);
  const cases = all.flatMap((year) => Array.from({ length: 80 }, (_, at) => caseOf(51, at, year)));
  await addCases(database, cases);
  await addSeizures(database, cases);
  for (const year of all) await addPeople(database, peopleOf(51, 400, year));
  await addReports(database, staysOf(51, all).reports);
  return database;
}

/** Makes another truth of everything that is not public: hardly anybody stays who and where he or she was. */
async function changeEverybody(database: Database): Promise<void> {
  await database.pool.query(`
    UPDATE records.client SET sex = CASE sex WHEN 'MALE' THEN 'FEMALE' ELSE 'MALE' END::records.sex,
      birth_year = birth_year - 15, region_code = CASE region_code WHEN '15.71' THEN '15.01' ELSE '15.71' END;
    UPDATE records.episode SET outcome = CASE outcome WHEN 'COMPLETED' THEN 'DROPPED_OUT' ELSE 'COMPLETED' END::records.outcome,
      referral = 'COURT', substance = 'HEROIN';
    DELETE FROM records.follow_up WHERE id % 2 = 0;
    UPDATE records.follow_up SET status = CASE status WHEN 'RELAPSED' THEN 'ABSTINENT' ELSE 'RELAPSED' END::records.follow_up_status;
    UPDATE records.suspect SET role = 'PRODUCER', substance = 'HEROIN', sex = 'FEMALE', birth_year = birth_year - 15`);
  // One much earlier, and some of every year.
  for (const year of [attackedYear - 9, ...all])
    await addPeople(database, peopleOf(52, year < years.from ? 1 : 150, year));
  const suspects = caseOf(51, 1).suspects.map(({ pseudonym }) => pseudonym);
  await addAssessments(
    database,
    suspects.map((suspect) => ({
      suspect,
      requested: `${attackedYear}-12-01`,
      daysToDecide: 3,
      recommendation: 'BOTH',
    })),
  );
}

describe('given everything that a stranger can read of a release', () => {
  it('when another truth stands behind the same drawings, then not a byte differs: it is made of the tables alone', async () => {
    const database = await province();
    const publishAt = (asOf: string) => publish(database.pool, { asOf, now: new Date(), keys: testKeys });
    await publishAt(attackAsOf);
    const [before, truth] = [await readSurfaces(database, years), await trueCounts(database)];
    await changeEverybody(database);
    await publishAt(attackAsOf);
    const [same, otherTruth] = [await readSurfaces(database, years), await trueCounts(database)];
    const beyond = differing(before, same);
    await publishAt(finalDay(attackedYear));
    const redrawn = differing(before, await readSurfaces(database, years));
    await database.close();

    const counted = [...truth].filter(([, people]) => people > 3);
    const changed = counted.filter(([name, people]) => otherTruth.get(name) !== people).length;
    const seen = kinds.filter((kind) => (redrawn.get(kind) as string[]).length > 0);
    reportAttack({
      attack: 11,
      name: 'curves, windows, order, withheld marks; figures in files, pictures, sentences, titles, ETags and ids',
      figures: `${[...beyond.values()].flat().length} of ${before.size} differ while ${percent(changed / counted.length)} of ${counted.length} true counts behind them do`,
      limit: 'none',
      control: `on the final day ${[...redrawn.values()].flat().length} differ: ${seen.join(', ')}`,
    });
    expect(Object.fromEntries(beyond)).toEqual(Object.fromEntries(kinds.map((kind) => [kind, []])));
    expect(changed / counted.length).toBeGreaterThan(0.95);
    expect(seen).toEqual(kinds);
  });
});
