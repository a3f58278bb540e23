import { operationsView } from '../charts/operations.view.js';
import { graphql } from '../client/generated/gql.js';
import type { OperationsQuery } from '../client/generated/graphql.js';
import { periodOf } from './default-period.js';
import { SinergiElement } from './sinergi-element.js';

const document = graphql(`
  query Operations($region: String!, $period: PeriodInput!, $by: [Dimension!], $locale: Locale!) {
    statistics(measure: OPERATIONS, region: $region, period: $period, by: $by) {
      label(locale: $locale)
      definition(locale: $locale)
      source(locale: $locale)
      synthetic
      cells {
        period
        value
        reason
        dimensions {
          value
          label(locale: $locale)
        }
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

/** Operations by month, quarter or year; `by="kind"` shows the kinds in the table. */
export class SinergiOperations extends SinergiElement<OperationsQuery> {
  protected question() {
    return {
      hash: String(document.__meta__?.hash),
      variables: {
        region: this.region,
        period: periodOf(this.period, this.from, this.to),
        by: this.by ? [this.by.toUpperCase()] : undefined,
        locale: this.language.toUpperCase(),
      },
    };
  }

  protected view(data: OperationsQuery) {
    return operationsView(data, this.language);
  }
}
