import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { DimensionName } from '../../catalogue/dimensions.js';
import { smallestRiskSet } from '../../catalogue/protection.js';
import { tablesOf } from '../../catalogue/tables.js';
import type { RegionLevel } from '../../database/generated/enums.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import type { Locale } from '../../language/locale.js';
import { inEach } from '../../language/localised.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { askedPeriods } from '../asked-periods.js';
import { askedPlace } from '../asked-place.js';
import { catalogueWords as say } from '../asking.words.js';
import { Dimension, FigureStatus, SurvivalKind } from '../enums.js';
import { NotInCatalogueError } from '../errors.js';
import { explain } from '../explanation.js';
import { oneYear } from '../one-year.js';
import { PeriodInput } from '../period.input.js';
import type { StatisticsContext } from '../statistics.context.js';
import type { CurveName } from '../stored.js';
import { groupOf, shownWindow, unitsOf } from './groups.js';
import { SurvivalCurve, SurvivalGroup } from './survival.type.js';
import { survivalWords } from './survival.words.js';

type Group = SurvivalGroup & { mentor: string; name: CurveName };

@Resolver(() => SurvivalCurve)
export class SurvivalCurveResolver {
  @Query(() => SurvivalCurve, {
    description:
      'How long people of a cohort stay in care, or without relapse. RELAPSE_FREE may be split by MENTOR. Errors: BAD_USER_INPUT, NOT_IN_CATALOGUE.',
  })
  async survival(
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
    @Arg('kind', () => SurvivalKind) kind: SurvivalKind,
    @Arg('region', () => String, { description: 'Code of a province.' }) region: string,
    @Arg('cohort', () => PeriodInput, {
      description:
        'One year: of admission (RETENTION) or of completing care (RELAPSE_FREE); by MENTOR also three years together, with unit: YEARS_3. "LATEST" is the last with a curve.',
    })
    cohort: PeriodInput,
    @Arg('by', () => Dimension, {
      nullable: true,
      description: 'MENTOR for RELAPSE_FREE; one curve if nothing is said.',
    })
    by: DimensionName | null,
  ) {
    const of = { kind, regionCode: region, periodUnit: cohort.unit };
    const last = () => statistics.lastCurve.load(of);
    const periods = await askedPeriods(cohort, statistics, last);
    const period = oneYear(
      cohort,
      periods,
      inEach(() => kind),
      unitsOf(kind, by),
    );
    const { level } = await askedPlace(reference, region, null);
    checkCurve(kind, level, by);
    const name = { ...of, period };
    const stored = await statistics.curves.load(name);
    const mentors = by === 'MENTOR' ? ['YES', 'NO'] : [''];
    return {
      kind,
      measure: kind,
      cohort: period,
      periodUnit: cohort.unit,
      regionCode: region,
      synthetic: statistics.release.synthetic,
      groups: mentors.map((mentor) => ({ ...groupOf(mentor, stored), name })),
    };
  }

  @FieldResolver(() => Region)
  region(@Root() { regionCode }: { regionCode: string }, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(regionCode);
  }
}

@Resolver(() => SurvivalGroup)
export class SurvivalGroupResolver {
  @FieldResolver(() => String, { description: 'Whose curve it is.' })
  label(@Root() { mentor }: Group, @LocaleArg() locale: Locale): string {
    return (survivalWords.groups[mentor] ?? survivalWords.everybody)[locale];
  }

  @FieldResolver(() => FigureStatus, { description: 'Whether it may still change.' })
  status(@Root() { name }: Group, @Ctx() { statistics }: StatisticsContext) {
    return statistics.statusOf(name.period);
  }

  @FieldResolver(() => String, {
    description: 'How precise the curve is, or why there is none and what is shown instead, in a sentence.',
  })
  async explanation(
    @Root() { exactness, reason, mentor, name }: Group,
    @Ctx() { statistics }: StatisticsContext,
    @LocaleArg() locale: Locale,
  ): Promise<string> {
    const isProtected = exactness === 'PROTECTED';
    if (reason === null) return (isProtected ? survivalWords.protected : survivalWords.exact)[locale];
    if (reason === 'NOT_CLOSED') {
      const horizonDays = tablesOf(name.kind as SurvivalKind)[0]?.horizonDays ?? 0;
      const { threshold } = statistics.release;
      return explain({ value: null, isProtected, threshold, reason, ...name, horizonDays }, null, locale);
    }
    const window = mentor && name.periodUnit === 'YEAR' && (await shownWindow(statistics, mentor, name));
    const instead = window ? survivalWords.threeYears[locale](Number(window)) : '';
    return `${survivalWords.tooFew[locale](smallestRiskSet)}${instead}`;
  }
}

function checkCurve(kind: SurvivalKind, level: RegionLevel, by: DimensionName | null): void {
  const nearest = { regionLevel: 'PROVINCE', periodUnit: 'YEAR' };
  if (level !== 'PROVINCE') {
    throw new NotInCatalogueError(
      say.notForLevel(
        inEach(() => kind),
        level,
        ['PROVINCE'],
      ),
      nearest,
    );
  }
  if (by && (kind !== 'RELAPSE_FREE' || by !== 'MENTOR')) {
    throw new NotInCatalogueError(
      kind === 'RELAPSE_FREE'
        ? say.withoutByOrMentor(
            inEach(() => kind),
            by,
          )
        : say.withoutBy(
            inEach(() => kind),
            by,
          ),
      nearest,
    );
  }
}
