import {
  CareCascadeResolver,
  CascadeStageResolver,
  CascadeStreamResolver,
} from './cascade/cascade.resolver.js';
import { CareCascade } from './cascade/cascade.type.js';
import { CatalogueResolver, EnumValueLabelResolver } from './catalogue.resolver.js';
import { CatalogueIndicator, CatalogueTable } from './catalogue.type.js';
import { CellResolver, DimensionValueResolver } from './cell.resolver.js';
import { IndicatorSeries } from './indicators/indicator.type.js';
import { IndicatorPointResolver } from './indicators/indicator-point.resolver.js';
import { IndicatorSeriesResolver } from './indicators/indicator-series.resolver.js';
import { indicatorTextsOf } from './indicators/indicator-texts.js';
import { measureTextsOf } from './measure-texts.js';
import { ProtectionResolver } from './protection/protection.resolver.js';
import { ReleaseResolver } from './release.resolver.js';
import { StatisticTableResolver } from './statistic-table.resolver.js';
import { StatisticTable } from './statistic-table.type.js';
import { SurvivalCurveResolver, SurvivalGroupResolver } from './survival/survival.resolver.js';
import { SurvivalCurve } from './survival/survival.type.js';

/** Every resolver of public numbers. */
export const statisticsResolvers = [
  CareCascadeResolver,
  CascadeStageResolver,
  CascadeStreamResolver,
  CatalogueResolver,
  EnumValueLabelResolver,
  CellResolver,
  DimensionValueResolver,
  IndicatorPointResolver,
  IndicatorSeriesResolver,
  ProtectionResolver,
  ReleaseResolver,
  StatisticTableResolver,
  SurvivalCurveResolver,
  SurvivalGroupResolver,
  measureTextsOf(() => CatalogueTable),
  measureTextsOf(() => StatisticTable),
  measureTextsOf(() => SurvivalCurve),
  measureTextsOf(() => CareCascade),
  indicatorTextsOf(() => CatalogueIndicator),
  indicatorTextsOf(() => IndicatorSeries),
];
