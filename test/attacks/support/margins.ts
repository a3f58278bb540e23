import { cellName } from './draws.js';
import type { PublicCell } from './harvest.js';
import { attackedYear, regencies } from './population.js';

/** Cells whose true counts add up to the same number on both sides. */
export interface Identity {
  left: readonly string[];
  right: readonly string[];
}

/** Everything that an attacker knows about a year: the public cells, and how their true counts hang together. */
export interface Margins {
  /** Null where withheld. */
  cells: Map<string, number | null>;
  identities: Identity[];
}

/** Reads the margins of a year off the public cells. */
export function marginsOf(harvested: readonly PublicCell[], ofYear = attackedYear): Margins {
  const year = harvested.filter(({ unit, period }) => unit === 'YEAR' && period === String(ofYear));
  const named = (measure: string, by: string, region?: string, key?: string) =>
    year
      .filter((cell) => cell.measure === measure && cell.by === by)
      .filter((cell) => region === undefined || cell.region === region)
      .filter((cell) => key === undefined || cell.key === key)
      .map(cellName);
  const total = named('ADMITTED', '', '15');
  const outcome = (...keys: string[]) => keys.flatMap((key) => named('DISCHARGED', 'OUTCOME', '15', key));
  const group = (key: string) => regencies.flatMap((code) => named('DISCHARGED', 'OUTCOME_GROUP', code, key));
  const admissions = ['REFERRAL', 'SUBSTANCE', 'AGE_BAND,SEX'].map((by) => named('ADMITTED', by));
  const identities: Identity[] = [
    ...admissions.map((left) => ({ left, right: total })),
    { left: regencies.flatMap((code) => named('ADMITTED', '', code)), right: total },
    // Everybody admitted in the year was discharged in it: the attacker may know that.
    { left: named('DISCHARGED', 'OUTCOME'), right: total },
    ...regencies.map((code) => ({
      left: named('DISCHARGED', 'OUTCOME_GROUP', code),
      right: named('ADMITTED', '', code),
    })),
    { left: group('COMPLETED'), right: outcome('COMPLETED') },
    { left: group('LEFT_EARLY'), right: outcome('DROPPED_OUT', 'TERMINATED') },
    ...['AFTERCARE_HANDOVER', 'READMISSION'].map((measure) => ({
      left: named(measure, 'RESULT'),
      right: outcome('COMPLETED'),
    })),
    ...['FOLLOW_UP_3', 'FOLLOW_UP_12'].map((measure) => ({
      left: named(measure, 'STATUS'),
      right: outcome('COMPLETED'),
    })),
    { left: named('FOLLOW_UP_6', 'MENTOR,STATUS'), right: outcome('COMPLETED') },
  ];
  return { cells: new Map(year.map((cell) => [cellName(cell), cell.value])), identities };
}

/**
 * The margins of some years, and of every three years together, whose counts are those of each added up: the attacker may
 * know that nobody came in two of them.
 */
export function marginsOfAll(harvested: readonly PublicCell[], years: readonly number[]): Margins {
  const ofYears = years.map((year) => marginsOf(harvested, year));
  const windows = harvested.filter(({ unit, period }) => {
    const last = Number(period);
    return unit === 'YEARS_3' && [0, 1, 2].every((before) => years.includes(last - before));
  });
  return {
    cells: new Map([
      ...ofYears.flatMap(({ cells }) => [...cells]),
      ...windows.map((cell) => [cellName(cell), cell.value] as const),
    ]),
    identities: [
      ...ofYears.flatMap(({ identities }) => identities),
      ...windows.map((cell) => ({
        left: [cellName(cell)],
        right: [0, 1, 2].map((before) =>
          cellName({ ...cell, unit: 'YEAR', period: String(Number(cell.period) - before) }),
        ),
      })),
    ],
  };
}

/** A withheld count is taken for this where nothing else is known. */
export const typicalWithheld = 7;

/** Outcomes of each group but OTHER, which is the rest. */
const outcomesOf: Record<string, readonly string[]> = {
  COMPLETED: ['COMPLETED'],
  LEFT_EARLY: ['DROPPED_OUT', 'TERMINATED'],
};

/** What is likeliest without the cell itself: independence of rows and columns, or an even share of what is left. */
export function independenceGuess(margins: Margins, target: string): number {
  const [, by, unit, , , key] = target.split(' ') as string[];
  if (by === 'OUTCOME_GROUP' && unit === 'YEAR') return fromTotals(margins, target);
  return (key as string).includes('|') || by === 'OUTCOME_GROUP'
    ? fromRowAndColumn(margins, target)
    : fromRest(margins, target);
}

const valueIn = ({ cells }: Margins, name: string) => cells.get(name) ?? typicalWithheld;

/** The share of a group of outcomes in the province, of everybody in the regency. */
function fromTotals(margins: Margins, target: string): number {
  const [, , unit, period, region, group] = target.split(' ') as string[];
  const people = (place: string) => valueIn(margins, `ADMITTED  ${unit} ${period} ${place} `);
  const inGroup = (name: string) =>
    (outcomesOf[name] ?? []).reduce(
      (sum, outcome) => sum + valueIn(margins, `DISCHARGED OUTCOME ${unit} ${period} 15 ${outcome}`),
      0,
    );
  const whole = people('15');
  const all =
    group === 'OTHER' ? whole - inGroup('COMPLETED') - inGroup('LEFT_EARLY') : inGroup(group as string);
  return Math.max(0, Math.round((all * people(region as string)) / whole));
}

function tableOf({ cells }: Margins, target: string): string[] {
  const [measure, by, unit, period] = target.split(' ') as string[];
  return [...cells.keys()].filter((name) => name.startsWith(`${measure} ${by} ${unit} ${period} `));
}

function fromRest(margins: Margins, target: string): number {
  const [, , unit, period] = target.split(' ') as string[];
  const table = tableOf(margins, target);
  const shown = table.filter((name) => margins.cells.get(name) !== null);
  const sum = shown.reduce((total, name) => total + valueIn(margins, name), 0);
  const rest = valueIn(margins, `ADMITTED  ${unit} ${period} 15 `) - sum;
  return Math.max(0, Math.round(rest / Math.max(1, table.length - shown.length)));
}

function fromRowAndColumn(margins: Margins, target: string): number {
  const table = tableOf(margins, target);
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + valueIn(margins, name), 0);
  const partsOf = (name: string) => {
    const [, by, , , region, key] = name.split(' ') as string[];
    return by === 'OUTCOME_GROUP' ? [region, key] : (key as string).split('|');
  };
  const all = sum(table);
  const shares = partsOf(target).map(
    (part, at) => sum(table.filter((name) => partsOf(name)[at] === part)) / all,
  );
  return Math.round(shares.reduce((product, share) => product * share, all));
}
