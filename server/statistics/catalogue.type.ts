import { Field, Int, ObjectType } from 'type-graphql';
import type { DimensionName } from '../catalogue/dimensions.js';
import type { IndicatorId as IndicatorName } from '../catalogue/indicators.js';
import type { MeasureName } from '../catalogue/tables.js';
import { RegionLevel } from '../reference/enums.js';
import { IndicatorId } from '../reference/target/indicator-id.js';
import { PeriodUnit } from '../time/period-unit.js';
import { Dimension, Direction, Measure } from './enums.js';
import { Protection } from './protection/protection.type.js';

@ObjectType({ description: 'From which to which period a measure is published.' })
export class Coverage {
  @Field(() => PeriodUnit)
  periodUnit!: PeriodUnit;

  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType({
  description: 'A public table; one that has other units on another level of regions stands there again.',
})
export class CatalogueTable {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => [Dimension])
  by!: readonly DimensionName[];

  @Field(() => String)
  unit!: string;

  @Field(() => [PeriodUnit])
  periodUnits!: readonly PeriodUnit[];

  @Field(() => [RegionLevel])
  regionLevels!: readonly RegionLevel[];

  @Field(() => Boolean, { description: 'Counts people one by one, so its numbers carry noise.' })
  isProtected!: boolean;

  @Field(() => Int, {
    description:
      'Days after the end of a period that the table waits for, 45 days for late reports not included.',
  })
  horizonDays!: number;
}

@ObjectType({
  description: 'For a level of regions, the units of periods in which an indicator has figures.',
})
export class IndicatorLevel {
  @Field(() => RegionLevel)
  regionLevel!: RegionLevel;

  @Field(() => [PeriodUnit])
  periodUnits!: readonly PeriodUnit[];
}

@ObjectType({ description: 'An indicator with its metadata (Satu Data).' })
export class CatalogueIndicator {
  @Field(() => IndicatorId)
  id!: IndicatorName;

  @Field(() => Direction)
  direction!: keyof typeof Direction;

  @Field(() => [IndicatorLevel])
  levels!: IndicatorLevel[];

  @Field(() => Boolean, { description: 'Counts people one by one, so its figures carry noise.' })
  isProtected!: boolean;

  @Field(() => Int, {
    description: 'Days after the end of a period that it waits for, 45 days for late reports not included.',
  })
  horizonDays!: number;
}

@ObjectType({ description: 'A value of an enumeration, as the schema writes it.' })
export class EnumValueLabel {
  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'An enumeration and what readers call its values.' })
export class EnumLabels {
  @Field(() => String)
  name!: string;

  @Field(() => [EnumValueLabel])
  values!: EnumValueLabel[];
}

@ObjectType({ description: 'Every public table, and the labels of everything.' })
export class Catalogue {
  @Field(() => [CatalogueIndicator])
  indicators!: CatalogueIndicator[];

  @Field(() => Protection, { description: 'How counts of people are protected.' })
  protection!: Protection;

  @Field(() => [CatalogueTable])
  tables!: CatalogueTable[];

  @Field(() => [EnumLabels])
  enums!: EnumLabels[];
}
