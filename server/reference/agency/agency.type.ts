import { Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { AgencyKind } from '../enums.js';

@ObjectType({
  implements: Node,
  description:
    'An office of the police, the narcotics agency, a government, or a provider of rehabilitation.',
})
export class Agency extends Node {
  @Field(() => String)
  code!: string;

  @Field(() => AgencyKind)
  kind!: AgencyKind;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  nameId!: string;
  nameEn!: string | null;
  parentCode!: string | null;
}

@InputType({ description: 'All conditions hold together.' })
export class AgencyFilter {
  @Field(() => [AgencyKind], { nullable: true })
  kind?: AgencyKind[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the agency directly above.' })
  parent?: string | null;

  @Field(() => String, { nullable: true, description: 'Answers for this region or one below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of a name in either language.' })
  text?: string | null;
}

export const AgencyConnection = connectionOf('Agency', () => Agency);
