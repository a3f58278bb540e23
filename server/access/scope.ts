import { isBoundToAgency, sidesOf } from './policy.js';
import type { Side, Viewer } from './roles.js';

/** Whose rows a viewer may see, of the types that the policy lets the role read at all. */
export interface Scope {
  /** The halves of the story whose rows the role reads. */
  sides: readonly Side[];
  /** Every row of them, wherever it is from. */
  everything: boolean;
  /** Codes of the viewer's agency and of those below it. */
  agencies: readonly string[];
  /** Codes of the regions that these answer for, and of those below them. */
  regions: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  today: string;
  /** Pseudonym of a mentor, who sees the clients in their own aftercare only. */
  mentor?: string;
}

/** How far an agency reaches. */
export type Reach = Pick<Scope, 'agencies' | 'regions'>;

/** The scope of a viewer whose agency reaches so far. */
export function scopeOf(viewer: Viewer, reach: Reach, today: string): Scope {
  const scope = { sides: sidesOf(viewer.role), everything: viewer.role === 'ADMIN', ...reach, today };
  return viewer.role === 'MENTOR' ? { ...scope, mentor: viewer.mentor ?? '' } : scope;
}

/** Whether a viewer speaks for a region: leadership for all, others for those of their agency. */
export function speaksFor(viewer: Viewer, scope: Scope, region: string): boolean {
  return !isBoundToAgency(viewer.role) || scope.regions.has(region);
}
