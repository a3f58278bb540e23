import type { PublicClient } from '../database/public.client.js';

/** Loads, by type, whatever has a global id. */
export type NodeLoaders = Record<string, { load(key: string): Promise<object | null> }>;

/** The loaders of public facts of one request; each file of loaders adds what it makes. */
export interface ReferenceLoaders {
  client: PublicClient;
  /** The release to read published figures from. Throws NOT_FOUND where there is none. */
  readonly releaseId: string;
  nodes: NodeLoaders;
}

/** What resolvers of public facts find in their context. */
export interface ReferenceContext {
  reference: ReferenceLoaders;
}
