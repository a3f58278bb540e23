import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../mutation.input.js';

@InputType({ description: 'An operation of the own agency that everybody is to see, or no longer.' })
export class PublishOperationInput extends MutationInput {
  @Field(() => ID)
  operation!: string;

  @Field(() => Boolean, { defaultValue: true })
  published!: boolean;

  @Field(() => Int, { description: 'The version of the operation that was seen.' })
  version!: number;
}
