import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WorkInput } from '../work.input.js';

@InputType({ description: 'Care after discharge begins.' })
export class StartAftercareInput extends WorkInput {
  @Field(() => ID)
  client!: string;

  @Field(() => GraphQLDate)
  started!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Pseudonym of the mentor. A mentor who leaves it out takes the client on.',
  })
  mentor?: string | null;
}

@InputType({ description: 'Who accompanies a client from now on.' })
export class AssignMentorInput extends WorkInput {
  @Field(() => ID)
  aftercare!: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of the mentor; null for none.' })
  mentor?: string | null;

  @Field(() => Int, { description: 'The version of the aftercare that was seen.' })
  version!: number;
}
