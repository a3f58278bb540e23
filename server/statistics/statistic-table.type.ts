import { Field, ObjectType } from 'type-graphql';
import type { PeriodUnitName } from '../catalogue/periods.js';
import type { MeasureName } from '../catalogue/tables.js';
import { Cell } from './cell.type.js';
import { Measure, PeriodUnit } from './enums.js';

@ObjectType({ description: 'Numbers of one measure, from the current release.' })
export class StatisticTable {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => String, { description: 'Unit of every value.' })
  unit!: string;

  @Field(() => PeriodUnit, {
    description: 'Of the periods: as asked, or coarser where note says so.',
  })
  periodUnit!: PeriodUnitName;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => [Cell], {
    description: 'By region, period and dimensions. Tables do not add up where numbers are protected.',
  })
  cells!: Cell[];
}
