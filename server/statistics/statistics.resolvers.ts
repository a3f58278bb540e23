import { CatalogueResolver, EnumValueLabelResolver } from './catalogue.resolver.js';
import { CellResolver, DimensionValueResolver } from './cell.resolver.js';
import { ReleaseResolver } from './release.resolver.js';
import { StatisticTableResolver } from './statistic-table.resolver.js';

/** Every resolver of public numbers. */
export const statisticsResolvers = [
  CatalogueResolver,
  EnumValueLabelResolver,
  CellResolver,
  DimensionValueResolver,
  ReleaseResolver,
  StatisticTableResolver,
];
