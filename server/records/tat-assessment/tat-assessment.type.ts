import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Severity, TatRecommendation } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({
  implements: Node,
  description:
    'A decision of the integrated assessment team (TAT). Police see its suspect, rehabilitation its client.',
})
export class TatAssessment extends Node {
  @Field(() => GraphQLDate)
  requested!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'Null while it is open.' })
  decided!: Date | null;

  @Field(() => Severity, { nullable: true })
  severity!: Severity | null;

  @Field(() => TatRecommendation, { nullable: true })
  recommendation!: TatRecommendation | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  suspectPseudonym!: string;
  clientPseudonym!: string | null;
}

@InputType({
  description:
    'All conditions hold together. Region and agency are those of the case for police, of the care for rehabilitation; the day is that of the request.',
})
export class TatAssessmentFilter extends RecordFilter {
  @Field(() => [Severity], { nullable: true })
  severity?: Severity[] | null;

  @Field(() => [TatRecommendation], { nullable: true })
  recommendation?: TatRecommendation[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is decided.' })
  decided?: boolean | null;
}

export const TatAssessmentConnection = connectionOf('TatAssessment', () => TatAssessment, Authorized());
