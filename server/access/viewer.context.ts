import type { Viewer } from './roles.js';

/** What resolvers find in their context about who is asking. */
export interface ViewerContext {
  viewer: Viewer;
}
