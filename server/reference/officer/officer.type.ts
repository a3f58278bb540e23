import { GraphQLDate } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Rank } from '../enums.js';

@ObjectType({
  implements: Node,
  description: 'An officer in a position at an agency. The public sees holders of public office.',
})
export class Officer extends Node {
  @Field(() => Rank)
  rank!: Rank;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  @Field(() => GraphQLDate, {
    name: 'from',
    description: 'First day in the position, or first day known in it.',
  })
  fromDate!: Date;

  @Field(() => GraphQLDate, {
    name: 'to',
    nullable: true,
    description: 'Last day in the position; null while it lasts.',
  })
  toDate!: Date | null;

  @Field(() => Boolean, { description: 'Whether the office makes its holder a public person.' })
  public!: boolean;

  agencyCode!: string;
}

@InputType({ description: 'All conditions hold together.' })
export class OfficerFilter {
  @Field(() => String, { nullable: true, description: 'At this agency or one below it.' })
  agency?: string | null;

  @Field(() => [Rank], { nullable: true })
  rank?: Rank[] | null;
}

export const OfficerConnection = connectionOf('Officer', () => Officer);
