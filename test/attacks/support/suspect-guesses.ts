import {
  borderShare,
  type Case,
  gramsOf,
  operationShare,
  roles,
  type Suspect,
  substances,
} from './enforcement.js';
import { pick, randomOf } from './random.js';

/** Numbers by a value of a dimension. */
export type Counts = ReadonlyMap<string, number>;

/** What exact tables say of the cell in which a suspect's case stands. */
export interface Surroundings {
  /** Seizures and grams by substance. */
  seizures: Counts;
  grams: Counts;
  /** Seizures by substance in the quarter and in the year of the whole province. */
  quarter: Counts;
  year: Counts;
  /** Operations of the month in the regency by kind. */
  operations: Counts;
}

/** What the protected tables say of everybody: how common each value is. */
export interface Common {
  substance: Counts;
  role: Counts;
}

export const substanceNames = substances.map(([name]) => name);
const roleNames = roles.map(([name]) => name);
const best = <Name extends string>(names: readonly Name[], score: (name: Name) => number) =>
  names.reduce((a, b) => (score(b) > score(a) ? b : a));
const of = (counts: Counts, name: string) => counts.get(name) ?? 0;
const total = (counts: Counts) => [...counts.values()].reduce((sum, one) => sum + one, 0);

/** Somebody of whom nothing but the commonest value is known. */
export function commonest({ substance, role }: Common) {
  return {
    substance: best(substanceNames, (name) => of(substance, name)),
    role: best(roleNames, (name) => of(role, name)),
  };
}

/** The likeliest substance and role of a suspect, by Bayes' rule from all that is public of its cell. */
export function guess(
  { seizures, grams, quarter, year, operations }: Surroundings,
  common: Common,
): { substance: string; role: string } {
  const substance = best(substanceNames, (name) => {
    const here = of(seizures, name) + 1e-6 * of(common.substance, name);
    return here * ((of(quarter, name) + 0.1) / (of(year, name) + 1));
  });
  const cases = of(seizures, substance);
  const role = best(roleNames, (name) => {
    const found = densityOf(name, cases, of(grams, substance), common.role);
    return of(common.role, name) * found * kindFactor(name, operations, common.role);
  });
  return { substance, role };
}

const border = (role: string) => (role === 'COURIER' ? borderShare : 0);

/** How much likelier a role is where operations of these kinds were. */
function kindFactor(role: string, operations: Counts, prior: Counts): number {
  const all = total(operations);
  if (all === 0) return 1 - operationShare;
  const borders = roleNames.reduce((sum, name) => sum + of(prior, name) * border(name), 0) / total(prior);
  const share = of(operations, 'BORDER') / all;
  const likelier =
    (share * border(role)) / Math.max(borders, 1e-6) + ((1 - share) * (1 - border(role))) / (1 - borders);
  return 1 - operationShare + operationShare * likelier;
}

/** In more cases than this a sum of grams says nothing of one of them. */
const mostCases = 4;
const samples = 4000;
const bins = 24;
const densities = new Map<string, readonly number[]>();
const binOf = (grams: number) => Math.max(0, Math.min(bins - 1, Math.floor(2 * Math.log(grams / 0.05))));

/** How likely a sum of grams from some cases is if one of them is of a role: by simulation. */
function densityOf(role: string, cases: number, grams: number, prior: Counts): number {
  if (cases < 1 || cases > mostCases) return 1;
  const name = `${role} ${cases}`;
  const known = densities.get(name) ?? simulate(role, cases, prior);
  densities.set(name, known);
  return known[binOf(grams)] ?? 0;
}

function simulate(role: string, cases: number, prior: Counts): number[] {
  const random = randomOf(roleNames.indexOf(role as (typeof roleNames)[number]) * 10 + cases);
  const found = Array.from({ length: bins }, () => 1 / samples);
  const anyRole = () => {
    return pick(
      random,
      roleNames.map((one) => [one, of(prior, one)] as const),
    );
  };
  for (let sample = 0; sample < samples; sample++) {
    let grams = gramsOf(role, random);
    for (let other = 1; other < cases; other++) grams += gramsOf(anyRole(), random);
    found[binOf(grams)] = (found[binOf(grams)] as number) + 1 / samples;
  }
  return found;
}

/** A suspect, the case, and what an attacker sees of its cell. */
export interface Target {
  suspect: Suspect;
  case: Case;
  surroundings: Surroundings;
}

/** The only seizure of its cell: what was seized is told, and of whom. */
export const isAlone = ({ surroundings }: Target) => total(surroundings.seizures) === 1;

/** How many of two attributes are guessed right, and how many by naming the commonest values. */
export function recovered(targets: readonly Target[], common: Common) {
  const usual = commonest(common);
  let [found, base] = [0, 0];
  for (const { suspect, surroundings } of targets) {
    const guessed = guess(surroundings, common);
    for (const attribute of ['substance', 'role'] as const) {
      if (guessed[attribute] === suspect[attribute]) found++;
      if (usual[attribute] === suspect[attribute]) base++;
    }
  }
  const guesses = 2 * targets.length;
  return { guesses, found: found / guesses, base: base / guesses };
}
