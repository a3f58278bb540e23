import { sidesOf } from './policy.js';
import type { Side, Viewer } from './roles.js';

/** Whose rows a viewer may see, of the types that the policy lets the role read at all. */
export interface Scope {
  /** The halves of the story whose rows the role reads. */
  sides: readonly Side[];
  /** Every row of them, wherever it is from. */
  everything: boolean;
  /** Codes of the viewer's agency and of those below it. */
  agencies: readonly string[];
  /** Pseudonym of a mentor, who sees the clients in their own aftercare only. */
  mentor?: string;
}

/** The scope of a viewer. `agencies`: theirs and those below it. */
export function scopeOf(viewer: Viewer, agencies: readonly string[]): Scope {
  const scope = { sides: sidesOf(viewer.role), everything: viewer.role === 'ADMIN', agencies };
  return viewer.role === 'MENTOR' ? { ...scope, mentor: viewer.mentor ?? '' } : scope;
}
