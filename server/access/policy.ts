import type { Role, Side } from './roles.js';

/** What a role may do at all, apart from which rows it sees. */
export const abilities = ['MEASURE_POLICE_EXACTLY', 'MEASURE_REHABILITATION_EXACTLY'] as const;

export type Ability = (typeof abilities)[number];

/** Written by hand: who may do what. A role that is not named may not. */
const allowed: Record<Ability, readonly Role[]> = {
  MEASURE_POLICE_EXACTLY: ['LEADERSHIP', 'POLICE_ANALYST', 'ADMIN'],
  MEASURE_REHABILITATION_EXACTLY: ['LEADERSHIP', 'REHAB_ANALYST', 'ADMIN'],
};

/** Roles that see the whole province and country instead of their agency's regions. */
const unbounded: readonly Role[] = ['LEADERSHIP', 'ADMIN'];

/** What a role may do. */
export function abilitiesOf(role: Role): Ability[] {
  return abilities.filter((ability) => allowed[ability].includes(role));
}

/** Whether a role reads exact figures of a side. */
export function measuresExactly(role: Role, side: Side): boolean {
  return allowed[`MEASURE_${side}_EXACTLY`].includes(role);
}

/** Whether a role's scope is its agency, those below it and their regions. */
export function isBoundToAgency(role: Role): boolean {
  return !unbounded.includes(role);
}
