import type { Who } from './offices.js';

/**
 * What somebody finds behind a field, as `PARENT: KEYS | PARENT: KEYS`; behind the parents that are not named, nothing.
 * Who is not named is refused.
 */
export type Found = Partial<Record<Who, string>>;

/** The field of a parent, such as Case.suspects, and what everybody finds behind it. */
export type Edges = Record<`${string}.${string}`, Found>;

/** What everybody finds who is not named otherwise. */
export const everyoneElse = (found: string, others: Found): Found => ({
  PUBLIC: found,
  LEADERSHIP: found,
  POLDA: found,
  POLRES_A: found,
  POLRES_B: found,
  POLICE_AT_BNNK_A: found,
  BNNP: found,
  BNNK_A: found,
  BNNK_B: found,
  REHAB_AT_POLRES_A: found,
  MENTOR_1: found,
  MENTOR_2: found,
  STEWARD: found,
  NOWHERE: found,
  ADMIN: found,
  ...others,
});
