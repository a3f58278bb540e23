import { batchesOf } from '../client/batch.js';
import { fetchBatch, UnreachableError } from '../client/fetch-answers.js';
import { graphql } from '../client/generated/gql.js';
import type { ConfiguratorQuery } from '../client/generated/graphql.js';

/** The build puts the short id in its place. */
const configuratorDocument: unknown = graphql(`
  query Configurator($locale: Locale!) {
    regions(level: PROVINCE) {
      code
      name(locale: $locale)
      children {
        code
        name(locale: $locale)
      }
    }
    catalogue {
      indicators {
        id
        label(locale: $locale)
        levels {
          regionLevel
          periodUnits
        }
      }
    }
    release {
      dataUntil
    }
  }
`);

/** What there is to choose from, by the server. */
export async function askWhatThereIs(server: string, locale: 'id' | 'en'): Promise<ConfiguratorQuery> {
  const question = { id: configuratorDocument as string, variables: { locale: locale.toUpperCase() } };
  const [batch] = batchesOf(server, [question]);
  const [answer] = await fetchBatch(batch?.address ?? '', 1);
  if (!answer?.data) throw new UnreachableError();
  return answer.data as ConfiguratorQuery;
}

/** The newest build of the widgets: its version, and the hashes of its files. */
export interface Build {
  version: string;
  integrity: Record<string, string>;
}

export async function askForBuild(server: string): Promise<Build> {
  const response = await fetch(`${server}/widgets/v1/build.json`);
  return (await response.json()) as Build;
}
