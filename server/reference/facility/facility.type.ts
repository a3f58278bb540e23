import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { FacilitySetting } from '../enums.js';

@ObjectType({ implements: Node, description: 'A place of rehabilitation.' })
export class Facility extends Node {
  @Field(() => String)
  code!: string;

  @Field(() => FacilitySetting)
  setting!: FacilitySetting;

  @Field(() => Int, { nullable: true, description: 'Beds for inpatients.' })
  beds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Places for outpatients.' })
  places!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Certified by SNI 8807:2022; null where nobody said.',
  })
  sniCertified!: boolean | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  nameId!: string;
  nameEn!: string | null;
  agencyCode!: string;
  regionCode!: string;
}

@InputType({ description: 'All conditions hold together.' })
export class FacilityFilter {
  @Field(() => String, { nullable: true, description: 'In this region or one below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Run by this agency or one below it.' })
  agency?: string | null;

  @Field(() => [FacilitySetting], { nullable: true })
  setting?: FacilitySetting[] | null;
}

export const FacilityConnection = connectionOf('Facility', () => Facility);
