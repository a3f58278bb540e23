import { CatalogueResolver, EnumValueLabelResolver } from './catalogue.resolver.js';
import { CatalogueTable } from './catalogue.type.js';
import { CellResolver, DimensionValueResolver } from './cell.resolver.js';
import { measureTextsOf } from './measure-texts.resolver.js';
import { ReleaseResolver } from './release.resolver.js';
import { StatisticTableResolver } from './statistic-table.resolver.js';
import { StatisticTable } from './statistic-table.type.js';

/** Every resolver of public numbers. */
export const statisticsResolvers = [
  CatalogueResolver,
  EnumValueLabelResolver,
  CellResolver,
  DimensionValueResolver,
  ReleaseResolver,
  StatisticTableResolver,
  measureTextsOf(() => CatalogueTable),
  measureTextsOf(() => StatisticTable),
];
