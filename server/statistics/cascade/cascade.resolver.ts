import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { streams } from '../../catalogue/dimensions.js';
import { dimensionLabel, enumLabel } from '../../catalogue/labels/labels.js';
import { tablesOf } from '../../catalogue/tables.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { askedPeriods } from '../asked-periods.js';
import { askedPlace } from '../asked-place.js';
import { catalogueWords as say } from '../asking.words.js';
import { FigureStatus } from '../enums.js';
import { NotInCatalogueError } from '../errors.js';
import { explain } from '../explanation.js';
import { oneYear } from '../one-year.js';
import { PeriodInput } from '../period.input.js';
import type { StatisticsContext } from '../statistics.context.js';
import { CareCascade, CascadeStage, CascadeStream } from './cascade.type.js';

@Resolver(() => CareCascade)
export class CareCascadeResolver {
  @Query(() => CareCascade, {
    description:
      'The care cascade of a province and year of entry. Errors: BAD_USER_INPUT, NOT_IN_CATALOGUE.',
  })
  async careCascade(
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
    @Arg('region', () => String, { description: 'Code of a province.' }) region: string,
    @Arg('period', () => PeriodInput, { description: 'One year; "LATEST" is the last with stages.' })
    period: PeriodInput,
  ) {
    const last = () => statistics.lastStages.load(region);
    const year = oneYear(period, await askedPeriods(period, statistics, last), say.cascade);
    const { level } = await askedPlace(reference, region, null);
    if (level !== 'PROVINCE') {
      const nearest = { regionLevel: 'PROVINCE', periodUnit: 'YEAR' };
      throw new NotInCatalogueError(say.notForLevel(say.cascade, level, ['PROVINCE']), nearest);
    }
    const stored = await statistics.stages.load({ regionCode: region, period: year });
    const stages = stored.map(({ stage, ...rest }) => ({ id: stage, ...rest }));
    return {
      measure: 'CASCADE',
      regionCode: region,
      period: year,
      synthetic: statistics.release.synthetic,
      reason: stages.length === 0 ? 'NOT_CLOSED' : null,
      streams: streams
        .map((id) => ({ id, stages: stages.filter((stage) => stage.stream === id) }))
        .filter((stream) => stream.stages.length > 0),
    };
  }

  @FieldResolver(() => Region)
  region(@Root() { regionCode }: { regionCode: string }, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(regionCode);
  }
}

@Resolver(() => CascadeStream)
export class CascadeStreamResolver {
  @FieldResolver(() => String, { description: 'What readers call the stream.' })
  label(@Root() { id }: CascadeStream, @LocaleArg() locale: Locale): string {
    return enumLabel('CascadeStreamId', id, locale);
  }
}

@Resolver(() => CascadeStage)
export class CascadeStageResolver {
  @FieldResolver(() => String, { description: 'What readers call the stage.' })
  label(@Root() { id }: CascadeStage, @LocaleArg() locale: Locale): string {
    return dimensionLabel('STAGE', id, locale);
  }

  @FieldResolver(() => FigureStatus, { description: 'Whether it may still change.' })
  status(@Root() { period }: { period: string }, @Ctx() { statistics }: StatisticsContext) {
    return statistics.statusOf(period);
  }

  @FieldResolver(() => String, {
    description: 'How precise the count is, or why it is withheld, in one sentence.',
  })
  explanation(
    @Root() { count, exactness, halfWidth, reason, period }: CascadeStage & { period: string },
    @Ctx() { statistics }: StatisticsContext,
    @LocaleArg() locale: Locale,
  ): string {
    const isProtected = exactness === 'PROTECTED';
    const [table] = tablesOf('CASCADE');
    const when = { period, periodUnit: 'YEAR', horizonDays: table?.horizonDays ?? 0 } as const;
    const { threshold } = statistics.release;
    return explain({ value: count, isProtected, threshold, halfWidth, reason, ...when }, null, locale);
  }
}
