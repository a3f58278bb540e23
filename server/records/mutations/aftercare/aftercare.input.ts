import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../mutation.input.js';

@InputType({ description: 'Care after discharge begins.' })
export class StartAftercareInput extends MutationInput {
  @Field(() => ID, {
    description: 'Global id of an own client who is not in care and has no running aftercare.',
  })
  client!: string;

  @Field(() => GraphQLDate, { description: 'Not before the last own discharge, not in the future.' })
  started!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the mentor (Agen Pemulihan); none if left out.',
  })
  mentor?: string | null;
}

@InputType({ description: 'Who accompanies a client from now on.' })
export class AssignMentorInput extends MutationInput {
  @Field(() => ID, { description: 'Global id of a running aftercare of an own client.' })
  aftercare!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the mentor (Agen Pemulihan); null, said expressly, for none.',
  })
  mentor?: string | null;

  @Field(() => Int, { description: 'The version of the aftercare that was seen.' })
  version!: number;
}
