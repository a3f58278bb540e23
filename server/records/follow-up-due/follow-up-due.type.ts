import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';

@Authorized()
@ObjectType({
  implements: Node,
  description: 'A follow-up that should be made: 30, 91, 182 or 365 days after a completed episode.',
})
export class FollowUpDue extends Node {
  @Field(() => GraphQLDate)
  due!: Date;

  @Field(() => Int, { description: 'Days from discharge to the day when it is due.' })
  daysAfterDischarge!: number;

  @Field(() => GraphQLDate)
  discharged!: Date;

  clientPseudonym!: string;
  dueKey!: string;
}

export const FollowUpDueConnection = connectionOf('FollowUpDue', () => FollowUpDue, Authorized());
