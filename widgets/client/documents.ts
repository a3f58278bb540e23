import type { Question } from './batch.js';
import { graphql } from './generated/gql.js';
import type * as of from './generated/graphql.js';

/** The build puts the short id of a document in its place. */
const ask = <Variables>(document: unknown, variables: Variables): Question => ({
  id: document as string,
  variables: variables as Record<string, unknown>,
});

/** Part of the two documents below; the build leaves nothing of it. */
graphql(`
  fragment Table on StatisticTable {
    label(locale: $locale)
    definition(locale: $locale)
    source(locale: $locale)
    unit
    periodUnit
    note(locale: $locale)
    synthetic
    cells {
      period
      value
      halfWidth
      step
      status
      reason
      region {
        code
        name(locale: $locale)
      }
      dimensions {
        dimension
        value
        label(locale: $locale)
      }
      coarser {
        periodUnit
        regionLevel
        cell {
          period
          region {
            code
            name(locale: $locale)
          }
        }
      }
    }
  }
`);

const statisticsDocument = graphql(`
  query Statistics(
    $measure: Measure!
    $region: String!
    $level: RegionLevel
    $period: PeriodInput!
    $by: [Dimension!]
    $locale: Locale!
  ) {
    statistics(
      measure: $measure
      region: $region
      regionLevel: $level
      period: $period
      by: $by
      orCoarser: true
    ) {
      ...Table
    }
    region(code: $region) {
      name(locale: $locale)
    }
    release {
      dataUntil
    }
  }
`);

const operationsDocument = graphql(`
  query Operations($region: String!, $period: PeriodInput!, $by: [Dimension!], $locale: Locale!) {
    statistics(measure: OPERATIONS, region: $region, period: $period, by: $by, orCoarser: true) {
      ...Table
    }
    region(code: $region) {
      name(locale: $locale)
    }
    release {
      dataUntil
    }
  }
`);

const indicatorDocument = graphql(`
  query Indicator(
    $id: IndicatorId!
    $region: String!
    $level: RegionLevel
    $period: PeriodInput!
    $locale: Locale!
  ) {
    indicator(id: $id, region: $region, regionLevel: $level, period: $period, orCoarser: true) {
      id
      label(locale: $locale)
      definition(locale: $locale)
      source(locale: $locale)
      unit(locale: $locale)
      direction
      note(locale: $locale)
      synthetic
      target {
        value
        year
      }
      points {
        period
        value
        lower
        upper
        numerator
        denominator
        exactness
        step
        status
        reason
        target {
          value
        }
        region {
          code
          name(locale: $locale)
        }
        coarser {
          periodUnit
          period
          value
          region {
            code
            name(locale: $locale)
          }
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

const survivalDocument = graphql(`
  query Survival($region: String!, $cohort: PeriodInput!, $by: Dimension, $locale: Locale!) {
    survival(kind: RELAPSE_FREE, region: $region, cohort: $cohort, by: $by) {
      label(locale: $locale)
      definition(locale: $locale)
      source(locale: $locale)
      cohort
      synthetic
      groups {
        label(locale: $locale)
        n
        status
        reason
        explanation(locale: $locale)
        points {
          day
          survival
          lower
          upper
          atRisk
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

const cascadeDocument = graphql(`
  query Cascade($region: String!, $period: PeriodInput!, $locale: Locale!) {
    careCascade(region: $region, period: $period) {
      label(locale: $locale)
      definition(locale: $locale)
      source(locale: $locale)
      period
      reason
      synthetic
      streams {
        id
        label(locale: $locale)
        stages {
          id
          label(locale: $locale)
          count
          halfWidth
          rateFromPrevious
          status
          reason
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

const prevalenceDocument = graphql(`
  query Prevalence($region: String!, $locale: Locale!) {
    observations(indicator: "PREVALENCE_PAST_YEAR") {
      id
      value
      periodStart
      periodEnd
      sourceTitle
      sourceUrl
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

const agenciesDocument = graphql(`
  query Agencies($region: String!, $locale: Locale!) {
    agencies(first: 100, filter: { region: $region }) {
      totalCount
      nodes {
        code
        name(locale: $locale)
        kind
        website
        synthetic
        jurisdiction {
          code
          name(locale: $locale)
        }
        officeHolders {
          name
          rank
          position
          from
          to
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

const regionsDocument = graphql(`
  query Regions($region: String!, $locale: Locale!) {
    region(code: $region) {
      name(locale: $locale)
      children {
        code
        name(locale: $locale)
        latitude
        longitude
      }
    }
    release {
      dataUntil
    }
  }
`);

/** Apart from names: the same answer in every language, and only the map asks for it. */
const boundariesDocument = graphql(`
  query Boundaries($region: String!) {
    region(code: $region) {
      children {
        code
        boundary {
          geometry
          source
          synthetic
        }
      }
    }
  }
`);

// What widgets ask. The texts stay with the server; the script holds their ids.
export const askStatistics = (variables: of.StatisticsQueryVariables) => ask(statisticsDocument, variables);
export const askOperations = (variables: of.OperationsQueryVariables) => ask(operationsDocument, variables);
export const askIndicator = (variables: of.IndicatorQueryVariables) => ask(indicatorDocument, variables);
export const askSurvival = (variables: of.SurvivalQueryVariables) => ask(survivalDocument, variables);
export const askCascade = (variables: of.CascadeQueryVariables) => ask(cascadeDocument, variables);
export const askPrevalence = (variables: of.PrevalenceQueryVariables) => ask(prevalenceDocument, variables);
export const askRegions = (variables: of.RegionsQueryVariables) => ask(regionsDocument, variables);
export const askAgencies = (variables: of.AgenciesQueryVariables) => ask(agenciesDocument, variables);
export const askBoundaries = (variables: of.BoundariesQueryVariables) => ask(boundariesDocument, variables);
