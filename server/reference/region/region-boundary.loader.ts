import type { PublicClient } from '../../database/public.client.js';
import { oneByKey } from '../../graphql/loader.js';

/** Loads boundaries by the code of their region. */
export function regionBoundaryLoaders(client: PublicClient) {
  return {
    boundaryOfRegion: oneByKey(
      (codes) => client.regionBoundary.findMany({ where: { regionCode: { in: codes } } }),
      (row) => row.regionCode,
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof regionBoundaryLoaders> {}
}
