import type { PublicClient } from '../../database/public.client.js';
import { oneByKey } from '../../graphql/loader.js';

/** Loads releases by id, the older ones too: a release never changes. */
export function releaseLoaders(client: PublicClient) {
  return {
    release: oneByKey(
      (ids) => client.release.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
  };
}
