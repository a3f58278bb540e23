import { Field, ObjectType } from 'type-graphql';
import type { MeasureName } from '../publish/catalogue/tables.js';
import { Cell } from './cell.type.js';
import { Measure } from './enums.js';

@ObjectType({ description: 'Numbers of one measure, from the current release.' })
export class StatisticTable {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => String, { description: 'Unit of every value.' })
  unit!: string;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;

  @Field(() => [Cell], {
    description: 'By region, period and dimensions. Tables do not add up where numbers are protected.',
  })
  cells!: Cell[];
}
