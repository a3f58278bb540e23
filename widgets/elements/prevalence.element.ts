import { prevalenceView } from '../charts/prevalence.view.js';
import { graphql } from '../client/generated/gql.js';
import type { PrevalenceQuery } from '../client/generated/graphql.js';
import { SinergiElement } from './sinergi-element.js';

const document = graphql(`
  query Prevalence($region: String!, $locale: Locale!) {
    observations(indicator: "PREVALENCE_PAST_YEAR") {
      id
      value
      periodStart
      periodEnd
      sourceTitle
      note
      synthetic
      agency {
        name(locale: $locale)
      }
      region {
        code
        level
        name(locale: $locale)
      }
    }
    region(code: $region) {
      name(locale: $locale)
    }
    release {
      dataUntil
    }
  }
`);

/** Published prevalence of the region, else of the country, every source side by side. */
export class SinergiPrevalence extends SinergiElement<PrevalenceQuery> {
  protected question() {
    return {
      hash: String(document.__meta__?.hash),
      variables: { region: this.region, locale: this.language.toUpperCase() },
    };
  }

  protected view(data: PrevalenceQuery) {
    return prevalenceView(data, this.region, this.language);
  }
}
