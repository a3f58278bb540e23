import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { DimensionName } from '../catalogue/dimensions.js';
import type { MeasureName } from '../catalogue/tables.js';
import { RegionLevel } from '../reference/enums.js';
import { Region } from '../reference/region/region.type.js';
import { PeriodUnit } from '../time/period-unit.js';
import { Dimension, Exactness, Measure, WithheldReason } from './enums.js';

@ObjectType({ description: 'One value of one dimension, such as KIND RAID.' })
export class DimensionValue {
  @Field(() => Dimension)
  dimension!: DimensionName;

  @Field(() => String, { description: 'The value as written in the schema, or the code of an agency.' })
  value!: string;
}

@ObjectType({ description: 'One number: of a region, a period and the values of the dimensions asked for.' })
export class Cell {
  @Field(() => String, { description: '2024-03, 2024-Q1 or 2024; of three years the last.' })
  period!: string;

  @Field(() => Region)
  region!: Region;

  @Field(() => [DimensionValue], {
    description: 'In alphabetical order of the dimensions; empty for totals.',
  })
  dimensions!: DimensionValue[];

  @Field(() => Float, {
    nullable: true,
    description: 'In the unit of the table; null where withheld, and then reason is set.',
  })
  value!: number | null;

  @Field(() => Exactness)
  exactness!: Exactness;

  @Field(() => Int, {
    nullable: true,
    description: 'The true value lies within ± this in 95 of 100 cases; null for exact values.',
  })
  halfWidth!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What an exact value was rounded to; null where it is as counted.',
  })
  step!: number | null;

  @Field(() => WithheldReason, { nullable: true })
  reason!: WithheldReason | null;
}

@ObjectType({
  description: 'The nearest published number that answers where a cell is withheld: ask for it instead.',
})
export class TableReference {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => RegionLevel)
  regionLevel!: RegionLevel;

  @Field(() => PeriodUnit)
  periodUnit!: PeriodUnit;

  @Field(() => [Dimension])
  by!: readonly DimensionName[];

  @Field(() => Cell, { description: 'The number itself.' })
  cell!: unknown;
}
