import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Substance } from '../../reference/enums.js';
import { CareSetting, Outcome, Referral } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A stay or course of a client at a facility.' })
export class Episode extends Node {
  @Field(() => CareSetting)
  setting!: CareSetting;

  @Field(() => Referral, { nullable: true })
  referral!: Referral | null;

  @Field(() => Substance, { nullable: true, description: 'Primary substance.' })
  substance!: Substance | null;

  @Field(() => GraphQLDate)
  admitted!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'Null while the client is in care.' })
  discharged!: Date | null;

  @Field(() => Outcome, { nullable: true })
  outcome!: Outcome | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  clientPseudonym!: string;
  facilityCode!: string;
}

@InputType({
  description:
    'All conditions hold together. Region is the residence of the client, else that of the facility; agency runs the facility; the day is that of admission.',
})
export class EpisodeFilter extends RecordFilter {
  @Field(() => [CareSetting], { nullable: true })
  setting?: CareSetting[] | null;

  @Field(() => [Referral], { nullable: true })
  referral?: Referral[] | null;

  @Field(() => [Substance], { nullable: true })
  substance?: Substance[] | null;

  @Field(() => [Outcome], { nullable: true })
  outcome?: Outcome[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the client is in care still.' })
  open?: boolean | null;
}

export const EpisodeConnection = connectionOf('Episode', () => Episode, Authorized());
