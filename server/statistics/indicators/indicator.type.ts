import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { IndicatorId as IndicatorName } from '../../catalogue/indicators.js';
import { IndicatorId } from '../../reference/target/indicator-id.js';
import { Target } from '../../reference/target/target.type.js';
import { PeriodUnit } from '../../time/period-unit.js';
import { DimensionValue } from '../cell.type.js';
import { Direction, Exactness, WithheldReason } from '../enums.js';

@ObjectType({ description: 'A figure of an indicator: of a region and a period.' })
export class IndicatorPoint {
  @Field(() => String, { description: '2024-03, 2024-Q1 or 2024; of three years the last.' })
  period!: string;

  @Field(() => PeriodUnit)
  periodUnit!: PeriodUnit;

  @Field(() => Float, {
    nullable: true,
    description: 'In the unit of the indicator; null where withheld, and then reason is set.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where it is withheld or an estimate.' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower end of the 95 % interval: chance and, for protected figures, the noise. Null where a figure has none.',
  })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' })
  upper!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What an exact value was rounded to; null where it is as calculated.',
  })
  step!: number | null;

  @Field(() => Exactness)
  exactness!: Exactness;

  @Field(() => WithheldReason, { nullable: true })
  reason!: WithheldReason | null;

  @Field(() => [DimensionValue], {
    description: 'Where an indicator has several figures, as SEIZED has by substance and unit; else empty.',
  })
  dimensions!: DimensionValue[];
}

@ObjectType({ description: 'An indicator over periods and regions.' })
export class IndicatorSeries {
  @Field(() => IndicatorId)
  id!: IndicatorName;

  @Field(() => PeriodUnit, {
    description: 'Of the periods: as asked, or coarser where note says so.',
  })
  periodUnit!: PeriodUnit;

  @Field(() => Direction)
  direction!: keyof typeof Direction;

  @Field(() => Target, {
    nullable: true,
    description: 'The latest target for the region asked for, or the nearest region above it that has one.',
  })
  target!: Target | null;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => [IndicatorPoint], { description: 'By region and period.' })
  points!: IndicatorPoint[];
}
