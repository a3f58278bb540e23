import { Authorized, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Substance } from '../../reference/enums.js';
import { Sex } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A person in rehabilitation, by pseudonym.' })
export class Client extends Node {
  @Field(() => String)
  pseudonym!: string;

  @Field(() => Sex, { nullable: true })
  sex!: Sex | null;

  @Field(() => Int, { nullable: true })
  birthYear!: number | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  regionCode!: string | null;
}

@InputType({
  description:
    'All conditions hold together. Region is the residence, else that of the care; agency and day (of admission) are those of an own episode, of which a mentor has none.',
})
export class ClientFilter extends RecordFilter {
  @Field(() => [Sex], { nullable: true })
  sex?: Sex[] | null;

  @Field(() => [Substance], { nullable: true, description: 'Primary substance of an own episode.' })
  substance?: Substance[] | null;
}

export const ClientConnection = connectionOf('Client', () => Client, Authorized());
