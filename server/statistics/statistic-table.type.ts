import { Field, ObjectType } from 'type-graphql';
import type { MeasureName } from '../catalogue/tables.js';
import { PeriodUnit } from '../time/period-unit.js';
import { Cell } from './cell.type.js';
import { Measure } from './enums.js';

@ObjectType({ description: 'Numbers of one measure, from the current release.' })
export class StatisticTable {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => String, { description: 'Unit of every value.' })
  unit!: string;

  @Field(() => PeriodUnit, {
    description: 'Of the periods: as asked, or coarser where note says so.',
  })
  periodUnit!: PeriodUnit;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => [Cell], {
    description: 'By region, period and dimensions. Tables do not add up where numbers are protected.',
  })
  cells!: Cell[];
}
