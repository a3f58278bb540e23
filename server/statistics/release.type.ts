import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node/node.type.js';
import { PeriodUnit } from '../time/period-unit.js';
import { FigureStatus } from './enums.js';

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

@ObjectType({ description: 'How often the protected numbers of a period have been drawn.' })
export class Revision {
  @Field(() => PeriodUnit)
  periodUnit!: PeriodUnit;

  @Field(() => String, { description: 'The year, or the last of three.' })
  period!: string;

  @Field(() => Int, {
    description: '1 as first drawn; one more on the final day, or where it was drawn more often than agreed.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'Why it was drawn more often than agreed.' })
  reason!: string | null;

  @Field(() => FigureStatus, { description: 'Whether its numbers may still change.' })
  status!: FigureStatus;
}

@ObjectType({
  description: 'A closed year of which exact tables were made anew before or after its final day.',
})
export class Correction {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { description: 'Why, as the publisher said.' })
  reason!: string;
}
