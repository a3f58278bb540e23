import { Authorized, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Substance } from '../../reference/enums.js';
import { Sex, SuspectRole } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A person in a case (tersangka), by pseudonym.' })
export class Suspect extends Node {
  @Field(() => String, { description: 'The same for the same person in every case.' })
  pseudonym!: string;

  @Field(() => Sex, { nullable: true })
  sex!: Sex | null;

  @Field(() => Int, { nullable: true })
  birthYear!: number | null;

  @Field(() => SuspectRole, { nullable: true })
  role!: SuspectRole | null;

  @Field(() => Substance, { nullable: true })
  substance!: Substance | null;

  @Field(() => [String], { description: 'Articles charged.' })
  articles!: string[];

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  caseCode!: string;
  reported!: Date;
}

@InputType({ description: 'All conditions hold together. Region, agency and day are those of the case.' })
export class SuspectFilter extends RecordFilter {
  @Field(() => [SuspectRole], { nullable: true })
  role?: SuspectRole[] | null;

  @Field(() => [Sex], { nullable: true })
  sex?: Sex[] | null;

  @Field(() => [Substance], { nullable: true })
  substance?: Substance[] | null;
}

export const SuspectConnection = connectionOf('Suspect', () => Suspect, Authorized());
