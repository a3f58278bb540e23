import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type IndicatorId as IndicatorName, indicators } from '../../publish/catalogue/indicators.js';
import { RegionLevel } from '../../reference/enums.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { IndicatorId } from '../../reference/target/indicator-id.js';
import { targetOf } from '../../reference/target/target-of.js';
import { askedPeriods } from '../asked-periods.js';
import { askedPlace } from '../asked-place.js';
import { PeriodInput } from '../period.input.js';
import type { StatisticsContext } from '../statistics.context.js';
import { IndicatorSeries } from './indicator.type.js';
import { checkIndicator } from './indicator-request.js';
import { pointsOf } from './series-points.js';

@Resolver()
export class IndicatorSeriesResolver {
  @Query(() => IndicatorSeries, {
    description:
      'An indicator over periods. Errors: BAD_USER_INPUT for an unknown region or a period that is none, NOT_IN_CATALOGUE with the nearest series.',
  })
  async indicator(
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
    @Arg('id', () => IndicatorId) id: IndicatorName,
    @Arg('region', () => String, { description: 'Code of a region.' }) region: string,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('regionLevel', () => RegionLevel, {
      nullable: true,
      description: 'All regions of this level in the region; itself if nothing is said.',
    })
    regionLevel: RegionLevel | null,
  ) {
    const place = await askedPlace(reference, region, regionLevel);
    checkIndicator(id, period.unit, place.level);
    const name = { indicator: id, periodUnit: period.unit };
    const [regions, coverage] = await Promise.all([place.regions(), statistics.seriesCoverage.load(name)]);
    const periods = await askedPeriods(period, statistics, async () => coverage?.last);
    const asked = { id, unit: period.unit, regions, periods };
    const [stored, target] = await Promise.all([
      statistics.series.load({ ...name, regions, periods }),
      targetOf(reference, id, region),
    ]);
    return {
      id,
      direction: indicators[id].direction,
      synthetic: statistics.release.synthetic,
      target,
      points: pointsOf(asked, stored, coverage),
    };
  }
}
