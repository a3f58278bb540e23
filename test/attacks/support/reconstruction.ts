import type { Database } from '../../../server/database/open.js';
import { drawAgain, provinceOf, trueCounts } from './draws.js';
import { harvest } from './harvest.js';
import { independenceGuess, type Margins, marginsOf } from './margins.js';

/** Finds the true counts behind the public ones, as far as it can. */
export type Attack = (margins: Margins) => Map<string, number> | Promise<Map<string, number>>;

export interface Score {
  targets: number;
  /** Share of targets found exactly. */
  found: number;
  /** Share that a guess from independence finds. */
  independence: number;
}

interface ScoreOptions {
  provinces: number;
  draws: number;
  sigma?: number;
  /** Attack what a system would show that publishes exact counts and merely hides those below 11. */
  standIn?: boolean;
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
  { provinces, draws, sigma, standIn }: ScoreOptions,
): Promise<Score> {
  const hits = { targets: 0, found: 0, independence: 0 };
  for (let seed = 0; seed < provinces; seed++) {
    const database = await provinceOf(100 + seed, 1000);
    for (let draw = 0; draw < draws; draw++) await scoreDraw(database, draw);
    await database.close();
  }
  return {
    targets: hits.targets,
    found: hits.found / hits.targets,
    independence: hits.independence / hits.targets,
  };

  async function scoreDraw(database: Database, draw: number): Promise<void> {
    await drawAgain(database, draw, sigma);
    const truth = await trueCounts(database);
    const margins = marginsOf(await harvest(database));
    if (standIn) margins.cells = hiddenBelow(11, margins, truth);
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
