import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Evidence, FollowUpStatus } from '../../enums.js';
import { MutationInput } from '../mutation.input.js';

@InputType({
  description: 'A contact after discharge, or the failure to make one (status UNKNOWN, contacted left out).',
})
export class RecordFollowUpInput extends MutationInput {
  @Field(() => ID, { description: 'Global id of an own client.' })
  client!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day on which it was due.' })
  due?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the contact; not in the future.' })
  contacted?: Date | null;

  @Field(() => FollowUpStatus, { description: 'How the client is; without a contact UNKNOWN.' })
  status!: FollowUpStatus;

  @Field(() => Evidence, { nullable: true, description: 'What the status rests on; only with a contact.' })
  evidence?: Evidence | null;

  @Field(() => ID, { nullable: true, description: 'To correct a follow-up, its day too: its global id.' })
  followUp?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To correct a follow-up: the version of it that was seen.',
  })
  version?: number | null;
}
