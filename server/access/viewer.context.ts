import type { Reads } from './reads.js';
import type { Viewer } from './roles.js';

/** What resolvers find in their context about who is asking. */
export interface ViewerContext {
  viewer: Viewer;
  /** What this request read that the public does not, and what it was refused. */
  reads: Reads;
}
