import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, InputType, Int } from 'type-graphql';
import { IndicatorId } from '../../../reference/target/indicator-id.js';
import { MutationInput } from '../mutation.input.js';

@InputType({ description: 'What an indicator should reach in a region and year.' })
export class SetTargetInput extends MutationInput {
  @Field(() => IndicatorId, { description: 'What should be reached; see catalogue.' })
  indicator!: IndicatorId;

  @Field(() => String, { description: 'Code of a region.' })
  region!: string;

  @Field(() => Int, { description: 'For which year, 2000 to 2100.' })
  year!: number;

  @Field(() => Float, {
    description: 'In the unit of the indicator, at most three decimals; shares in per cent.',
  })
  value!: number;

  @Field(() => String, { nullable: true, description: 'Who decided it.' })
  setBy?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'When it was decided.' })
  setOn?: Date | null;

  @Field(() => Int, { nullable: true, description: 'To change a target: the version of it that was seen.' })
  version?: number | null;
}
