import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Evidence, FollowUpStatus } from '../../enums.js';
import { WorkInput } from '../work.input.js';

@InputType({
  description: 'A contact after discharge, or the failure to make one (status UNKNOWN, contacted left out).',
})
export class RecordFollowUpInput extends WorkInput {
  @Field(() => ID)
  client!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day on which it was due.' })
  due?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the contact.' })
  contacted?: Date | null;

  @Field(() => FollowUpStatus)
  status!: FollowUpStatus;

  @Field(() => Evidence, { nullable: true })
  evidence?: Evidence | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To correct the follow-up of the same client and day: the version of it that was seen.',
  })
  version?: number | null;
}
