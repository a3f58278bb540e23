import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What an indicator should reach, and who said so.' })
export class Target {
  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value!: number;

  @Field(() => Int)
  year!: number;

  @Field(() => GraphQLDate, { nullable: true })
  setOn!: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;
}
