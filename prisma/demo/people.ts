import { type Day, yearOf } from './calendar.js';
import type { Random } from './random.js';

/** An invented person. The number is the one that the agency's register would use; it is never a NIK. */
export interface Person {
  number: string;
  sex: 'MALE' | 'FEMALE';
  birthYear: number;
}

/** A number of a register: `JBI-C-000123`. */
export function registerNumber(letter: string, at: number): string {
  return `JBI-${letter}-${String(at).padStart(6, '0')}`;
}

/** A new person, mostly a young man, as old on that day as people in these registers are. */
export function newPerson(random: Random, number: string, on: Day, shareOfMen: number): Person {
  const [youngest, oldest] = random.weighted([
    [[14, 17], 4],
    [[18, 24], 21],
    [[25, 34], 38],
    [[35, 44], 25],
    [[45, 63], 12],
  ] as const);
  return {
    number,
    sex: random.chance(shareOfMen) ? 'MALE' : 'FEMALE',
    birthYear: yearOf(on) - random.integer(youngest, oldest),
  };
}
