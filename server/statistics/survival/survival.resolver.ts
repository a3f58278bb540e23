import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { DimensionName } from '../../catalogue/dimensions.js';
import { smallestRiskSet } from '../../catalogue/protection.js';
import { tablesOf } from '../../catalogue/tables.js';
import type { RegionLevel } from '../../database/generated/enums.js';
import { Locale } from '../../language/locale.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { askedPeriods } from '../asked-periods.js';
import { askedPlace } from '../asked-place.js';
import { Dimension, FigureStatus, SurvivalKind } from '../enums.js';
import { NotInCatalogueError } from '../errors.js';
import { explain } from '../explanation.js';
import { oneYear } from '../one-year.js';
import { PeriodInput } from '../period.input.js';
import type { StatisticsContext } from '../statistics.context.js';
import type { StoredCurve } from '../stored.js';
import { SurvivalCurve, SurvivalGroup, type SurvivalPoint } from './survival.type.js';

type Group = SurvivalGroup & { mentor: string; kind: SurvivalKind; cohort: string };

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
        'One year: of admission (RETENTION) or of completing care (RELAPSE_FREE); "LATEST" is the last with a curve.',
    })
    cohort: PeriodInput,
    @Arg('by', () => Dimension, {
      nullable: true,
      description: 'MENTOR for RELAPSE_FREE; one curve if nothing is said.',
    })
    by: DimensionName | null,
  ) {
    const last = () => statistics.lastCurve.load({ kind, regionCode: region });
    const period = oneYear(cohort, await askedPeriods(cohort, statistics, last), kind);
    const { level } = await askedPlace(reference, region, null);
    checkCurve(kind, level, by);
    const stored = await statistics.curves.load({ kind, regionCode: region, period });
    const mentors = by === 'MENTOR' ? ['YES', 'NO'] : [''];
    return {
      kind,
      measure: kind,
      cohort: period,
      regionCode: region,
      synthetic: statistics.release.synthetic,
      groups: mentors.map((mentor) => ({ ...groupOf(mentor, stored), kind, cohort: period })),
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
  label(
    @Root() { mentor }: Group,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    return (groupLabels[mentor] ?? everybody)[locale];
  }

  @FieldResolver(() => FigureStatus, { description: 'Whether it may still change.' })
  status(@Root() { cohort }: { cohort: string }, @Ctx() { statistics }: StatisticsContext) {
    return statistics.statusOf(cohort);
  }

  @FieldResolver(() => String, {
    description: 'How precise the curve is, or why there is none, in one sentence.',
  })
  explanation(
    @Root() { exactness, reason, kind, cohort }: Group,
    @Ctx() { statistics }: StatisticsContext,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    const isProtected = exactness === 'PROTECTED';
    if (reason !== 'NOT_CLOSED') return curveExplanation(isProtected, reason !== null)[locale];
    const horizonDays = tablesOf(kind)[0]?.horizonDays ?? 0;
    const when = { period: cohort, periodUnit: 'YEAR', horizonDays } as const;
    const { threshold } = statistics.release;
    return explain({ value: null, isProtected, threshold, reason, ...when }, null, locale);
  }
}

function curveExplanation(isProtected: boolean, isTooSmall: boolean) {
  if (isTooSmall) {
    return {
      ID: `Terlalu sedikit orang untuk kurva (kurang dari ${smallestRiskSet}).`,
      EN: `Too few people for a curve (fewer than ${smallestRiskSet}).`,
    };
  }
  return isProtected
    ? {
        ID: 'Perkiraan Kaplan–Meier dari hitungan terlindungi; pita menunjukkan keyakinan 95 %, termasuk penyimpangan acak.',
        EN: 'Kaplan–Meier estimate from protected counts; the band shows 95% certainty, the noise included.',
      }
    : {
        ID: 'Perkiraan Kaplan–Meier pasti; pita menunjukkan keyakinan 95 %.',
        EN: 'Exact Kaplan–Meier estimate; the band shows 95% certainty.',
      };
}

const everybody = { ID: 'Semua', EN: 'Everybody' };
const groupLabels: Record<string, { ID: string; EN: string }> = {
  YES: { ID: 'Dengan pendamping', EN: 'With a mentor' },
  NO: { ID: 'Tanpa pendamping', EN: 'Without a mentor' },
};

function checkCurve(kind: SurvivalKind, level: RegionLevel, by: DimensionName | null): void {
  const nearest = { regionLevel: 'PROVINCE', periodUnit: 'YEAR' };
  if (level !== 'PROVINCE') {
    throw new NotInCatalogueError(
      `${kind} is not published for the level ${level} (ask for PROVINCE)`,
      nearest,
    );
  }
  if (by && (kind !== 'RELAPSE_FREE' || by !== 'MENTOR')) {
    throw new NotInCatalogueError(
      `${kind} is not published by ${by} (ask without by${kind === 'RELAPSE_FREE' ? ', or by MENTOR' : ''})`,
      nearest,
    );
  }
}

function groupOf(mentor: string, stored: readonly StoredCurve[]): SurvivalGroup & { mentor: string } {
  const found = stored.find((one) => one.mentor === mentor);
  if (!found)
    return { mentor, n: null, exactness: 'PROTECTED', reason: 'NOT_CLOSED', points: [], medianDays: null };
  return { ...found, points: found.points as unknown as SurvivalPoint[] };
}
