import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../reference/node/node.type.js';

@ObjectType({ implements: Node, description: 'An immutable edition of all public numbers.' })
export class Release extends Node {
  @Field(() => GraphQLDate, { description: 'Day as of which periods were closed.' })
  asOf!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the last fact in it.' })
  dataUntil!: Date | null;

  @Field(() => GraphQLDateTime)
  publishedAt!: Date;

  @Field(() => Boolean, { description: 'Made of invented records, for demonstration.' })
  synthetic!: boolean;
}
