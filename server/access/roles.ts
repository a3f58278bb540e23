/** Who somebody is to Sinergi. PUBLIC: nobody signed in. */
export const roles = [
  'PUBLIC',
  'LEADERSHIP',
  'POLICE_ANALYST',
  'REHAB_ANALYST',
  'MENTOR',
  'STEWARD',
  'ADMIN',
] as const;

export type Role = (typeof roles)[number];

/** What a token can say. */
export const signedInRoles = roles.filter((role) => role !== 'PUBLIC');

/** The two halves of the story. */
export type Side = 'POLICE' | 'REHABILITATION';

/** Somebody who asks. */
export interface Viewer {
  role: Role;
  /** The subject of the token: who it is. Undefined for PUBLIC. */
  subject?: string;
  /** Code of the agency where they work. */
  agency?: string;
  /** Of a mentor: the pseudonym that aftercare names. */
  mentor?: string;
}

/** Nobody signed in. */
export const stranger: Viewer = { role: 'PUBLIC' };
