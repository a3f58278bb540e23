import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { indicatorHorizon, indicatorUnits } from '../../catalogue/indicator-tables.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { provinceOf } from '../../reference/region/province-of.js';
import { Region } from '../../reference/region/region.type.js';
import { regionName } from '../../reference/region/region-name.js';
import { Target } from '../../reference/target/target.type.js';
import { targetOf } from '../../reference/target/target-of.js';
import { yearOfPeriod } from '../../time/period.js';
import { FigureStatus } from '../enums.js';
import { explain } from '../explanation.js';
import type { StatisticsContext } from '../statistics.context.js';
import { IndicatorPoint } from './indicator.type.js';
import { type SeriesPoint, shownPoint } from './series-points.js';

@Resolver(() => IndicatorPoint)
export class IndicatorPointResolver {
  @FieldResolver(() => Region)
  region(@Root() point: SeriesPoint, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(point.regionCode);
  }

  @FieldResolver(() => FigureStatus, { description: 'Whether it may still change.' })
  status(@Root() { period }: { period: string }, @Ctx() { statistics }: StatisticsContext) {
    return statistics.statusOf(period);
  }

  @FieldResolver(() => Target, {
    nullable: true,
    description: 'Of the year of the period, for the region or the nearest one above it that has one.',
  })
  target(@Root() { id, regionCode, period }: SeriesPoint, @Ctx() { reference }: ReferenceContext) {
    return targetOf(reference, id, regionCode, yearOfPeriod(period));
  }

  @FieldResolver(() => IndicatorPoint, {
    nullable: true,
    description:
      'The nearest figure that is shown, where this one is withheld as too small: its year, three years, or the province.',
  })
  async coarser(
    @Root() point: SeriesPoint,
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
  ): Promise<SeriesPoint | null> {
    if (point.reason !== 'TOO_SMALL') return null;
    const { id, regionCode, period } = point;
    const province = await provinceOf(reference, regionCode);
    const isPooled = indicatorUnits(id, province ? 'REGENCY' : 'PROVINCE').includes('YEARS_3');
    const windows =
      isPooled && point.periodUnit === 'YEAR' ? [0, 1, 2].map((years) => Number(period) + years) : [];
    const isPart = point.periodUnit === 'MONTH' || point.periodUnit === 'QUARTER';
    const year = { periodUnit: 'YEAR' as const, period: String(yearOfPeriod(period)) };
    const candidates = [
      ...(isPart ? [{ ...year, region: regionCode }] : []),
      ...windows.map((last) => ({
        periodUnit: 'YEARS_3' as const,
        period: String(last),
        region: regionCode,
      })),
      ...(province ? [{ ...year, region: province }] : []),
    ];
    const found = await Promise.all(
      candidates.map(({ region, period, periodUnit }) =>
        statistics.series.load({ indicator: id, periodUnit, regions: [region], periods: [period] }),
      ),
    );
    const shown = found.flat().find(({ value }) => value !== null);
    return shown ? shownPoint(id, shown) : null;
  }

  @FieldResolver(() => String, {
    description:
      'How precise the figure is, or why it is withheld and what is shown instead, in one sentence.',
  })
  async explanation(
    @Root() point: SeriesPoint,
    @Ctx() context: ReferenceContext & StatisticsContext,
    @LocaleArg() locale: Locale,
  ): Promise<string> {
    const instead = await this.coarser(point, context);
    return explain(
      {
        ...point,
        isProtected: point.exactness === 'PROTECTED',
        threshold: context.statistics.release.threshold,
        horizonDays: indicatorHorizon(point.id),
      },
      instead && { ...instead, regionName: await regionName(context.reference, instead.regionCode, locale) },
      locale,
    );
  }
}
