import { Field, InputType } from 'type-graphql';
import { PeriodUnit } from '../time/period-unit.js';

@InputType({ description: 'Periods from one to another, both included.' })
export class PeriodInput {
  @Field(() => PeriodUnit)
  unit!: PeriodUnit;

  @Field(() => String, {
    description:
      'First period: MONTH "2024-03", QUARTER "2024-Q1", YEAR "2024"; or "LATEST-4", four before the last one that is published of what is asked.',
  })
  from!: string;

  @Field(() => String, {
    description: 'Last period, written like the first; "LATEST" is the last that is published.',
  })
  to!: string;
}
