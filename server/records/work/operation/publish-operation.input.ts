import { Field, ID, InputType, Int } from 'type-graphql';
import { WorkInput } from '../work.input.js';

@InputType({ description: 'An operation of the own agency that everybody is to see, or no longer.' })
export class PublishOperationInput extends WorkInput {
  @Field(() => ID)
  operation!: string;

  @Field(() => Boolean, { defaultValue: true })
  published!: boolean;

  @Field(() => Int, { description: 'The version of the operation that was seen.' })
  version!: number;
}
