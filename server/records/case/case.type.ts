import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Substance } from '../../reference/enums.js';
import { CaseStage } from '../enums.js';
import { RecordFilter } from '../record-filter.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A police report (laporan polisi).' })
export class Case extends Node {
  @Field(() => String, { description: 'Its number.' })
  code!: string;

  @Field(() => GraphQLDate, { description: 'Day of the report.' })
  reported!: Date;

  @Field(() => CaseStage, { nullable: true })
  stage!: CaseStage | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of clearance; null while it is open.' })
  cleared!: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  agencyCode!: string;
  regionCode!: string;
  operationCode!: string | null;
}

@InputType({
  description: 'All conditions hold together. The region is the scene, the day that of the report.',
})
export class CaseFilter extends RecordFilter {
  @Field(() => [CaseStage], { nullable: true })
  stage?: CaseStage[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is cleared.' })
  cleared?: boolean | null;

  @Field(() => [Substance], { nullable: true, description: 'A suspect or a seizure of it has one of these.' })
  substance?: Substance[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the operation that it came from.' })
  operation?: string | null;
}

export const CaseConnection = connectionOf('Case', () => Case, Authorized());
