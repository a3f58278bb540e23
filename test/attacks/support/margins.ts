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

/** What is likeliest without the cell itself: independence of rows and columns, or an even share of what is left. */
export function independenceGuess({ cells }: Margins, target: string): number {
  const value = (name: string) => cells.get(name) ?? typicalWithheld;
  const [measure, by, unit, period, region, key] = target.split(' ') as string[];
  const table = [...cells.keys()].filter((name) => name.startsWith(`${measure} ${by} ${unit} ${period} `));
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + value(name), 0);
  const parts = by === 'OUTCOME_GROUP' ? [region as string, key as string] : (key as string).split('|');
  const partsOf = (name: string) => {
    const [, , , , itsRegion, itsKey] = name.split(' ') as string[];
    return by === 'OUTCOME_GROUP' ? [itsRegion, itsKey] : (itsKey as string).split('|');
  };
  const all = sum(table);
  if (parts.length < 2) {
    const hidden = table.filter((name) => cells.get(name) === null);
    const shown = table.filter((name) => cells.get(name) !== null);
    const whole = value(`ADMITTED  ${unit} ${period} 15 `);
    return Math.max(0, Math.round((whole - sum(shown)) / Math.max(1, hidden.length)));
  }
  const shares = parts.map((part, at) => sum(table.filter((name) => partsOf(name)[at] === part)) / all);
  return Math.round(shares.reduce((product, share) => product * share, all));
}
