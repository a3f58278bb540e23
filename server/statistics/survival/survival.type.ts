import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PeriodUnit } from '../../time/period-unit.js';
import { Exactness, SurvivalKind, WithheldReason } from '../enums.js';

@ObjectType({ description: 'A step of a curve.' })
export class SurvivalPoint {
  @Field(() => Int, { description: 'Days since admission (RETENTION) or discharge (RELAPSE_FREE).' })
  day!: number;

  @Field(() => Float, { description: 'Share from 0 to 1 that is still in the state after this day.' })
  survival!: number;

  @Field(() => Float, { description: 'Lower end of the 95 % interval, the noise included.' })
  lower!: number;

  @Field(() => Float, { description: 'Upper end of the 95 % interval.' })
  upper!: number;

  @Field(() => Int, { nullable: true, description: 'People at risk; null in protected curves.' })
  atRisk?: number | null;

  @Field(() => Int, { nullable: true, description: 'Events of the day; null in protected curves.' })
  events?: number | null;
}

@ObjectType({ description: 'A curve of everybody or of one group.' })
export class SurvivalGroup {
  @Field(() => Int, {
    nullable: true,
    description: 'People in it; in protected curves those observed after day 0, with noise.',
  })
  n!: number | null;

  @Field(() => Exactness)
  exactness!: Exactness;

  @Field(() => WithheldReason, { nullable: true, description: 'Why there are no points.' })
  reason!: WithheldReason | null;

  @Field(() => [SurvivalPoint], {
    description:
      'Exact: a point at every day of events. Protected: at the ends of the intervals of the catalogue.',
  })
  points!: SurvivalPoint[];

  @Field(() => Int, {
    nullable: true,
    description: 'First day (protected: end of the interval) by which half have left; null where fewer did.',
  })
  medianDays!: number | null;
}

@ObjectType({ description: 'Kaplan–Meier curves of a cohort.' })
export class SurvivalCurve {
  @Field(() => SurvivalKind)
  kind!: SurvivalKind;

  @Field(() => String, {
    description:
      'The year of admission (RETENTION) or of completing care (RELAPSE_FREE), or the last of three such years.',
  })
  cohort!: string;

  @Field(() => PeriodUnit, { description: 'YEAR, or YEARS_3 where three years together were asked for.' })
  periodUnit!: PeriodUnit;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => [SurvivalGroup], { description: 'One, unless by is given.' })
  groups!: SurvivalGroup[];

  /** For its texts. */
  measure!: SurvivalKind;
}
