import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';

@Authorized()
@ObjectType({
  implements: Node,
  description: 'Care after discharge (pascarehabilitasi), with a mentor or without.',
})
export class Aftercare extends Node {
  @Field(() => GraphQLDate)
  started!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'Null while it lasts.' })
  ended!: Date | null;

  @Field(() => String, {
    name: 'mentor',
    nullable: true,
    description: 'Pseudonym of the mentor (Agen Pemulihan); null without one.',
  })
  mentorPseudonym!: string | null;

  @Field(() => Int, { description: 'Rises with every change; a mutation names the one it saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  clientPseudonym!: string;
}

export const AftercareConnection = connectionOf('Aftercare', () => Aftercare, Authorized());
