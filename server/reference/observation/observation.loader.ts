import type { PublicClient } from '../../database/public.client.js';
import { oneByKey } from '../../graphql/loader.js';

/** Loads published figures of one release. */
export function observationLoaders(client: PublicClient, releaseId: string) {
  return {
    observation: oneByKey(
      (ids) =>
        client.releasedObservation.findMany({
          where: { releaseId, id: { in: ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number) } },
        }),
      (row) => String(row.id),
    ),
  };
}

declare module '../reference.context.js' {
  interface ReferenceLoaders extends ReturnType<typeof observationLoaders> {}
}
