import type { PublicClient } from '../../database/public.client.js';
import { oneByKey } from '../loader.js';

/** Loads published figures of one release. */
export function observationLoaders(client: PublicClient, releaseId: string) {
  return {
    observation: oneByKey(
      (ids) =>
        client.releasedObservation.findMany({
          where: { releaseId, id: { in: ids.map(Number).filter(Number.isSafeInteger) } },
        }),
      (row) => String(row.id),
    ),
  };
}
