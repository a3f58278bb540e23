import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { DimensionName } from '../publish/catalogue/dimensions.js';
import type { PublicLevel } from '../publish/catalogue/periods.js';
import { type MeasureName, measures } from '../publish/catalogue/tables.js';
import { RegionLevel } from '../reference/enums.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { askedPeriods } from './asked-periods.js';
import { askedPlace } from './asked-place.js';
import { Dimension, Measure } from './enums.js';
import { PeriodInput } from './period.input.js';
import { StatisticTable } from './statistic-table.type.js';
import type { StatisticsContext } from './statistics.context.js';
import { cellsOf } from './table-cells.js';
import { checkTable } from './table-request.js';

@Resolver()
export class StatisticTableResolver {
  @Query(() => StatisticTable, {
    description:
      'A table of the catalogue. Errors: BAD_USER_INPUT for an unknown region or a period that is none, NOT_IN_CATALOGUE with the nearest table.',
  })
  async statistics(
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
    @Arg('measure', () => Measure) measure: MeasureName,
    @Arg('region', () => String, { description: 'Code of a region.' }) region: string,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('regionLevel', () => RegionLevel, {
      nullable: true,
      description: 'All regions of this level in the region; itself if nothing is said.',
    })
    regionLevel: RegionLevel | null,
    @Arg('by', () => [Dimension], { nullable: true, description: 'Dimensions to split by; none for totals.' })
    by: DimensionName[] | null,
  ) {
    const place = await askedPlace(reference, region, regionLevel);
    const table = checkTable(measure, by ?? [], period.unit, place.level);
    const [regions, coverage] = await Promise.all([place.regions(), statistics.coverage.load(measure)]);
    const published = coverage.find(({ periodUnit }) => periodUnit === period.unit);
    const periods = await askedPeriods(period, statistics, async () => published?.lastPeriod);
    const request = { table, unit: period.unit, level: place.level as PublicLevel, regions, periods };
    const cells = await statistics.table.load(request);
    return {
      measure,
      unit: measures[measure].unit,
      synthetic: statistics.release.synthetic,
      cells: cellsOf(request, cells, coverage),
    };
  }
}
