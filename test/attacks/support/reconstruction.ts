import type { Database } from '../../../server/database/open.js';
import { drawAgain, provinceOf, trueCounts } from './draws.js';
import { harvest } from './harvest.js';
import { independenceGuess, type Margins, marginsOf, marginsOfAll } from './margins.js';
import { addPeople, attackedYear, movedTo, personOf } from './population.js';

/** Finds the true counts behind the public ones, as far as it can. */
export type Attack = (margins: Margins) => Map<string, number> | Promise<Map<string, number>>;

export interface Score {
  targets: number;
  /** Share of targets found exactly. */
  found: number;
  /** Share that a guess from independence finds. */
  independence: number;
}

/** A published province: the true counts, and what an attacker sees of them. */
interface Drawing {
  truth: Map<string, number>;
  margins: Margins;
}

const provincesInUse = new Map<number, Promise<Database>>();
const wholeInUse = new Map<number, Promise<Database>>();
const drawings = new Map<string, Promise<Drawing>>();

/** One drawing of one province, published once for all attacks of a file: the same ones are always the same. */
function drawing(province: number, draw: number, sigma?: number, isWhole = false): Promise<Drawing> {
  const name = `${province} ${draw} ${sigma} ${isWhole}`;
  const publishOne = isWhole ? publishWholeDrawing : publishDrawing;
  const known = drawings.get(name) ?? publishOne(province, draw, sigma);
  drawings.set(name, known);
  return known;
}

async function publishDrawing(province: number, draw: number, sigma?: number): Promise<Drawing> {
  const opened = provincesInUse.get(province) ?? provinceOf(100 + province, 1000);
  provincesInUse.set(province, opened);
  const database = await opened;
  await drawAgain(database, draw, sigma);
  const truth = await trueCounts(database);
  return { truth, margins: marginsOf(await harvest(database)) };
}

/** The attacked year and those before it, in which as many people came. */
const wholeYears = [4, 3, 2, 1, 0].map((before) => attackedYear - before);

/** A drawing of five years and of every three of them together. */
async function publishWholeDrawing(province: number, draw: number, sigma?: number): Promise<Drawing> {
  const opened = wholeInUse.get(province) ?? wholeProvince(province);
  wholeInUse.set(province, opened);
  const database = await opened;
  await drawAgain(database, draw, sigma);
  const truth = await trueCounts(database);
  return { truth, margins: marginsOfAll(await harvest(database), wholeYears) };
}

async function wholeProvince(province: number): Promise<Database> {
  const database = await provinceOf(200 + province, 1000);
  for (const [at, year] of wholeYears.slice(0, -1).entries()) {
    const seed = 300 + 10 * province + at;
    const people = Array.from({ length: 1000 }, (_, number) => personOf(seed, number));
    await addPeople(
      database,
      people.map((person) => movedTo(year, person)),
    );
  }
  return database;
}

/** Ends the use of all provinces. */
export async function closeProvinces(): Promise<void> {
  for (const inUse of [provincesInUse, wholeInUse]) {
    for (const database of inUse.values()) await (await database).close();
    inUse.clear();
  }
}

interface ScoreOptions {
  provinces: number;
  draws: number;
  sigma?: number;
  /** Attack what a system would show that publishes exact counts and merely hides those below 11. */
  standIn?: boolean;
  /** Attack five years and every three of them together, instead of one year. */
  isWhole?: boolean;
}

function hiddenBelow(least: number, { cells }: Margins, truth: Map<string, number>): Margins['cells'] {
  const shown = (name: string) => {
    const people = truth.get(name) ?? 0;
    return people < least ? null : people;
  };
  return new Map([...cells.keys()].map((name) => [name, shown(name)]));
}

/** Which withheld cells count as targets. */
export type TargetRule = (people: number, name: string, margins: Margins) => boolean;

/** Lets an attack work on many provinces and drawings, and scores its rounded results against the true counts. */
export async function score(
  attack: Attack,
  isTarget: TargetRule,
  { provinces, draws, sigma, standIn, isWhole }: ScoreOptions,
): Promise<Score> {
  const hits = { targets: 0, found: 0, independence: 0 };
  for (let province = 0; province < provinces; province++)
    for (let draw = 0; draw < draws; draw++) await scoreDraw(await drawing(province, draw, sigma, isWhole));
  return {
    targets: hits.targets,
    found: hits.found / hits.targets,
    independence: hits.independence / hits.targets,
  };

  async function scoreDraw({ truth, margins: drawn }: Drawing): Promise<void> {
    const margins = standIn ? { ...drawn, cells: hiddenBelow(11, drawn, truth) } : drawn;
    const result = await attack(margins);
    for (const name of margins.cells.keys()) {
      const people = truth.get(name) ?? 0;
      if (!result.has(name) || !isTarget(people, name, margins)) continue;
      hits.targets++;
      if (Math.round(result.get(name) as number) === people) hits.found++;
      if (independenceGuess(margins, name) === people) hits.independence++;
    }
  }
}

/** A count of somebody that is withheld. */
export const isSmall: TargetRule = (people, name, { cells }) => people >= 1 && cells.get(name) === null;

/** A small count that is the only one withheld in some identity, so that the others determine it. */
export const isDetermined: TargetRule = (people, name, margins) =>
  isSmall(people, name, margins) &&
  margins.identities.some(({ left, right }) => {
    const hidden = [...left, ...right].filter((one) => margins.cells.get(one) === null);
    return hidden.length === 1 && hidden[0] === name;
  });
