import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { sideOfIndicator } from '../../catalogue/indicator-tables.js';
import { type IndicatorId as IndicatorName, indicators } from '../../catalogue/indicators.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import type { Localised } from '../../language/localised.js';
import { RegionLevel } from '../../reference/enums.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { IndicatorId } from '../../reference/target/indicator-id.js';
import { targetOf } from '../../reference/target/target-of.js';
import { askedPeriods } from '../asked-periods.js';
import { askedPlace } from '../asked-place.js';
import { readableTables } from '../cleared.js';
import { coarserNote } from '../coarser-note.js';
import { PeriodInput } from '../period.input.js';
import { inUnit } from '../read-periods.js';
import type { StatisticsContext } from '../statistics.context.js';
import { IndicatorSeries } from './indicator.type.js';
import { askedUnit } from './indicator-request.js';
import { withBedDays } from './older-occupancy.js';
import { pointsOf } from './series-points.js';

@Resolver(() => IndicatorSeries)
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
    @Arg('orCoarser', () => Boolean, {
      nullable: true,
      description:
        'Where the unit of the period is finer than what is published, answer in the nearest coarser one instead of refusing.',
    })
    orCoarser: boolean | null,
  ) {
    const place = await askedPlace(reference, region, regionLevel);
    const { trusted } = statistics;
    const unit = askedUnit(
      { id, unit: period.unit, level: place.level },
      {
        tables: await readableTables(statistics, sideOfIndicator(id), place),
        orCoarser: orCoarser ?? trusted !== undefined,
      },
    );
    const name = { indicator: id, periodUnit: unit };
    const [regions, coverage] = await Promise.all([place.regions(), statistics.seriesCoverage.load(name)]);
    const inItsUnit = unit === period.unit ? period : inUnit(period, unit);
    const periods = await askedPeriods(inItsUnit, statistics, async () => coverage?.last);
    const asked = { id, unit, regions, periods };
    const [stored, target] = await Promise.all([
      statistics.series.load({ ...name, regions, periods }),
      targetOf(reference, id, region),
    ]);
    const note = coarserNote(period.unit, unit, place.level);
    return {
      id,
      periodUnit: unit,
      note,
      definitionNote: trusted === 'OLDER' ? note : null,
      direction: indicators[id].direction,
      synthetic: statistics.release.synthetic,
      target,
      points:
        trusted === 'OLDER' && id === 'OCCUPANCY'
          ? await withBedDays(pointsOf(asked, stored, coverage), statistics)
          : pointsOf(asked, stored, coverage),
    };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Says that the answer is by a coarser unit than was asked for; null where it is not.',
  })
  note(@Root() { note }: { note: Localised | null }, @LocaleArg() locale: Locale): string | null {
    return note?.[locale] ?? null;
  }
}
