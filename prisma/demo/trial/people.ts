import { day, iso } from '../calendar.js';

/** Numbers in the form of a NIK of a province that does not exist: who is a suspect and a client is one person. */
export const nik = (at: number): string => `99710${1 + (at % 4)}0101${70 + (at % 30)}${1000 + at}`;

/** The day so many days after the first of January 2024. */
export const after = (days: number): string => iso(day('2024-01-01') + days);

/** One of a list, in turns. */
export const inTurn = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** How many cases there are; those of later suspects begin again with the first. */
export const caseCount = 24;

/** Days from the first of January 2024 to the report of the case in which somebody is a suspect. */
export const reportedAfter = (at: number): number => 5 + (at % caseCount) * 14;
