import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Instrument, ScorePhase } from '../enums.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A score of an instrument at a phase of care.' })
export class Score extends Node {
  @Field(() => Instrument)
  instrument!: Instrument;

  @Field(() => ScorePhase)
  phase!: ScorePhase;

  @Field(() => String, { description: "One of the instrument's domains." })
  domain!: string;

  @Field(() => GraphQLDate)
  date!: Date;

  @Field(() => Float, { description: "On the instrument's own scale." })
  value!: object;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  clientPseudonym!: string;
}

export const ScoreConnection = connectionOf('Score', () => Score, Authorized());
