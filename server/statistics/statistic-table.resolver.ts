import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { DimensionName } from '../catalogue/dimensions.js';
import { type PublicLevel } from '../catalogue/levels.js';
import { clearedTables, type MeasureName, tablesOf } from '../catalogue/tables.js';
import { LocaleArg } from '../graphql/locale-arg.js';
import type { Locale } from '../language/locale.js';
import type { Localised } from '../language/localised.js';
import { RegionLevel } from '../reference/enums.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { askedPeriods } from './asked-periods.js';
import { askedPlace } from './asked-place.js';
import { readableTables } from './cleared.js';
import { coarserNote } from './coarser-note.js';
import { Dimension, Measure } from './enums.js';
import { PeriodInput } from './period.input.js';
import { inUnit } from './read-periods.js';
import { StatisticTable } from './statistic-table.type.js';
import type { StatisticsContext } from './statistics.context.js';
import { cellsOf } from './table-cells.js';
import { askedTable } from './table-request.js';

@Resolver(() => StatisticTable)
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
    @Arg('orCoarser', () => Boolean, {
      nullable: true,
      description:
        'Where the unit of the period is finer than what is published, answer in the nearest coarser one instead of refusing.',
    })
    orCoarser: boolean | null,
  ) {
    const place = await askedPlace(reference, region, regionLevel);
    const { trusted } = statistics;
    const { table, unit } = askedTable(
      { measure, by: by ?? [], unit: period.unit, level: place.level },
      {
        tables: await readableTables(statistics, tablesOf(measure, clearedTables)[0]?.side, place),
        orCoarser: orCoarser ?? trusted !== undefined,
      },
    );
    const asked = unit === period.unit ? period : inUnit(period, unit);
    const [regions, span] = await Promise.all([
      place.regions(),
      statistics.span.load({ measure, periodUnit: unit }),
    ]);
    const periods = await askedPeriods(asked, statistics, async () => span?.last);
    const request = { table, unit, level: place.level as PublicLevel, regions, periods };
    const cells = await statistics.table.load(request);
    const note = coarserNote(period.unit, unit, place.level);
    return {
      measure,
      texts: table.texts,
      unit: table.texts.unit,
      periodUnit: unit,
      note,
      definitionNote: trusted === 'OLDER' ? note : null,
      synthetic: statistics.release.synthetic,
      cells: cellsOf(request, cells, span),
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
