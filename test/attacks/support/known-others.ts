import type { Database } from '../../../server/database/open.js';
import { cellsOfPeople } from './cells-of-people.js';
import { type Assessment, addAssessments, addCases, caseOf } from './enforcement.js';
import type { Accounts } from './likelihood.js';
import { addPeople, movedTo, type Person, personOf } from './population.js';
import { pick, randomOf } from './random.js';

const cases = 250;
const clients = 100;

/** Adds cases and clients of a year to a province; most suspects are assessed, and some of them become its clients. */
export async function addSuspects(database: Database, seed: number, year: number): Promise<void> {
  const random = randomOf(seed + year);
  const people = Array.from({ length: clients }, (_, number) => movedTo(year, personOf(seed, number)));
  await addPeople(database, people);
  const reports = Array.from({ length: cases }, (_, number) => caseOf(seed, number, year));
  await addCases(database, reports);
  const assessments = reports.flatMap(({ reported, suspects }) =>
    suspects.slice(0, 1).flatMap(({ pseudonym }): Assessment[] => {
      if (random() < 0.2) return [];
      const client: Person | undefined = random() < 0.6 ? takeLater(people, reported) : undefined;
      return [
        {
          suspect: pseudonym,
          client: client?.pseudonym,
          requested: reported,
          daysToDecide: 2 + Math.floor(random() * 9),
          recommendation: pick(random, [
            ['REHAB_INPATIENT', 35],
            ['REHAB_OUTPATIENT', 30],
            ['PROSECUTION', client ? 0 : 25],
            ['BOTH', 10],
          ]),
        },
      ];
    }),
  );
  await addAssessments(database, assessments);
}

/** Takes the first person admitted some weeks after a day off a list. */
function takeLater(people: Person[], day: string): Person | undefined {
  const from = new Date(Date.parse(day) + 14 * 86_400_000).toISOString().slice(0, 10);
  const at = people.findIndex(({ admitted }) => admitted >= from);
  return at < 0 ? undefined : people.splice(at, 1)[0];
}

/** Tables of suspects, each of which tells one thing of a suspect. */
const tablesOfSuspects = /^(SUSPECTS|TAT_ASSESSMENTS|CASCADE_POLICE) /;

/**
 * Suspects of whom everything is told and who became clients, each with what else could be told of them: as of another
 * suspect in every table, and that the client came on his or her own.
 */
export async function otherAccounts(
  database: Database,
  truth: ReadonlyMap<string, number>,
  year: number,
): Promise<Accounts[][]> {
  const cells = await cellsOfPeople(database, year);
  const { rows } = await database.pool.query<{ suspect: string; client: string }>(
    `SELECT suspect_pseudonym AS suspect, client_pseudonym AS client FROM records.tat_assessment
     WHERE client_pseudonym IS NOT NULL AND extract(year FROM requested) = $1 ORDER BY 1`,
    [year],
  );
  const ofSuspect = (name: string) => (cells.get(name) ?? []).filter((cell) => tablesOfSuspects.test(cell));
  const everybody = [...cells.keys()].map(ofSuspect).filter((found) => found.length === 5);
  return rows.map(({ suspect, client }, at) => {
    const own = ofSuspect(suspect);
    const others = [...everybody.slice(at), ...everybody.slice(0, at)];
    const other = others.reduce((a, b) => (differing(own, b) > differing(own, a) ? b : a));
    const [care] = (cells.get(client) ?? []).filter((cell) =>
      cell.startsWith(`CASCADE STAGE,STREAM YEAR ${year} `),
    );
    const moved = care ? [care.replace(/\|POLICE$/, '|OTHER')] : [];
    return accounts([...own, ...(care ? [care] : [])], [...other, ...moved], truth);
  });
}

const differing = (one: readonly string[], other: readonly string[]) =>
  one.filter((name) => !other.includes(name)).length;

/** The cells in which two accounts of a person differ; the first is the true one. */
function accounts(
  actual: readonly string[],
  other: readonly string[],
  truth: ReadonlyMap<string, number>,
): Accounts[] {
  const count = (name: string) => truth.get(name) ?? 0;
  const left = actual.filter((name) => !other.includes(name));
  const entered = other.filter((name) => !actual.includes(name));
  return [
    ...left.map((name) => ({ name, one: count(name), other: count(name) - 1 })),
    ...entered.map((name) => ({ name, one: count(name), other: count(name) + 1 })),
  ];
}
