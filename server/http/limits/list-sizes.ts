import { getNullableType, isListType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { PeriodInput } from '../../statistics/period.input.js';
import { mostPeriods, periodsOf, TooManyPeriodsError } from '../../statistics/read-periods.js';
import { dayOf } from '../../time/day.js';
import { Period } from '../../time/period.js';

type Arguments = ComplexityEstimatorArgs['args'];

/** Most rows that one page of a list may have, and how many it has if nothing is said. */
const mostRows = 100;
const usualRows = 20;

/** How many values one dimension, two, three are taken to have together: they depend on each other. */
const valuesOfDimensions = [1, 8, 16, 32];

/** How many regions of a level lie in another, as 11 regencies in Jambi. */
const regionsOfLevel = 12;

/** Rows that a plain list is taken to have where nothing else is known. */
const usualLength = 10;

/** Plain fields that have together as many bytes as the boundary of one region. */
const fieldsOfBoundary = 50;

/** Lists whose length stands in the arguments of the field around them, where they were counted. */
const countedAround = new Set(['StatisticTable.cells', 'IndicatorSeries.points']);

const fromArguments: Record<string, (args: Arguments) => number> = {
  'Query.statistics': (args) => cells(args) * (valuesOfDimensions[args.by?.length ?? 0] ?? 32),
  'Query.indicator': cells,
  'Region.boundary': () => fieldsOfBoundary,
  'Query.regions': ({ level, parent }) => (level || parent ? regionsOfLevel : 50),
};

const lengths: Record<string, number> = {
  'Query.observations': 100,
  'Catalogue.tables': 60,
  'Catalogue.indicators': 20,
  'Catalogue.enums': 20,
  'CareCascade.streams': 2,
  'CascadeStream.stages': 8,
  'SurvivalCurve.groups': 2,
  'SurvivalGroup.points': 30,
  'Region.children': regionsOfLevel,
  'Region.agencies': 4,
  'Region.facilities': 4,
  'Agency.jurisdiction': 2,
  'Agency.officeHolders': 2,
  'Agency.facilities': 2,
  'Cell.dimensions': 2,
  'IndicatorPoint.dimensions': 2,
  'Operation.partnerAgencies': 2,
};

/** By how much what stands below a field is multiplied: rows by first or last, cells by periods, others by guess. */
export function rowsOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const coordinate = `${type.name}.${field.name}`;
  const known = fromArguments[coordinate];
  if (known) return known(args);
  const takesRows = field.args.some(({ name }) => name === 'first');
  if (takesRows) return pageSize(args);
  const isList = isListType(getNullableType(field.type));
  if (!isList || type.name.startsWith('__')) return 1;
  if (countedAround.has(coordinate) || type.name.endsWith('Connection')) return 1;
  return lengths[coordinate] ?? usualLength;
}

/** Sizes out of bounds are refused where they are read, with the sentence that fits. */
function pageSize({ first, last }: Arguments): number {
  return Math.min(Math.max(last ?? first ?? usualRows, 0), mostRows);
}

function cells({ period, regionLevel }: Arguments): number {
  return periodCount(period) * (regionLevel ? regionsOfLevel : 1);
}

/**
 * Periods that cannot be read are refused by the field itself, too many as well, but are counted: asked thirty times they
 * would cost thirty refusals. The last that is published is the present one at most.
 */
function periodCount(period: PeriodInput): number {
  try {
    return periodsOf(period, Period.at(dayOf(new Date()), period.unit)).length;
  } catch (error) {
    return error instanceof TooManyPeriodsError ? mostPeriods : 1;
  }
}
