import { GraphQLDate } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { OperationKind, OperationStatus } from '../enums.js';

@ObjectType({
  implements: Node,
  description: 'An operation of one agency or several. The public sees published ones.',
})
export class Operation extends Node {
  @Field(() => String)
  code!: string;

  @Field(() => OperationKind)
  kind!: OperationKind;

  @Field(() => GraphQLDate)
  started!: Date;

  @Field(() => GraphQLDate, { nullable: true })
  ended!: Date | null;

  @Field(() => OperationStatus, { nullable: true })
  status!: OperationStatus | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  titleId!: string | null;
  @Field(() => Boolean, { description: 'Whether everybody sees it.' })
  published!: boolean;

  titleEn!: string | null;
  leadAgencyCode!: string;
  regionCode!: string;
}

@InputType({ description: 'All conditions hold together.' })
export class OperationFilter {
  @Field(() => String, { nullable: true, description: 'In this region or one below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Led by this agency or one below it.' })
  agency?: string | null;

  @Field(() => [OperationKind], { nullable: true })
  kind?: OperationKind[] | null;

  @Field(() => [OperationStatus], { nullable: true })
  status?: OperationStatus[] | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Started on this day or later.' })
  from?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Started on this day or earlier.' })
  to?: Date | null;

  @Field(() => String, { nullable: true, description: 'Part of the title in either language.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether two agencies or more take part.' })
  joint?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is published; strangers see no other.' })
  published?: boolean | null;
}

export const OperationConnection = connectionOf('Operation', () => Operation);
