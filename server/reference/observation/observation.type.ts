import { GraphQLDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { Substance } from '../enums.js';

@ObjectType({
  implements: Node,
  description:
    'A figure that somebody published rather than one counted from records. Sources that disagree stand side by side.',
})
export class Observation extends Node {
  @Field(() => String)
  indicator!: string;

  @Field(() => String, { description: 'Unit of the value.' })
  unit!: string;

  @Field(() => GraphQLDate)
  periodStart!: Date;

  @Field(() => GraphQLDate)
  periodEnd!: Date;

  @Field(() => Substance, { nullable: true })
  substance!: Substance | null;

  @Field(() => GraphQLDate, { nullable: true })
  sourceDate!: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  regionCode!: string | null;
  agencyCode!: string | null;
}
