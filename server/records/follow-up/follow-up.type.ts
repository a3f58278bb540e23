import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Evidence, FollowUpStatus } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A contact after discharge, or the failure to make one.' })
export class FollowUp extends Node {
  @Field(() => GraphQLDate, { nullable: true, description: 'Day on which it was due.' })
  due!: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the contact; null where none was made.' })
  contacted!: Date | null;

  @Field(() => FollowUpStatus)
  status!: FollowUpStatus;

  @Field(() => Evidence, { nullable: true })
  evidence!: Evidence | null;

  @Field(() => Int, { description: 'Rises with every change; a mutation names the one it saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  clientPseudonym!: string;
}

@InputType({
  description:
    'All conditions hold together. Region is the residence of the client, else that of the care; agency runs an own facility where the client was (a mentor has none); the day is that of the contact, else the day when it was due.',
})
export class FollowUpFilter extends RecordFilter {
  @Field(() => [FollowUpStatus], { nullable: true })
  status?: FollowUpStatus[] | null;

  @Field(() => [Evidence], { nullable: true })
  evidence?: Evidence[] | null;
}

export const FollowUpConnection = connectionOf('FollowUp', () => FollowUp, Authorized());
