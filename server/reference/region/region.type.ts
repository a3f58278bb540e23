import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { RegionLevel } from '../enums.js';

@ObjectType({ implements: Node, description: 'A territory, by its Kemendagri code.' })
export class Region extends Node {
  @Field(() => String, { description: 'Kemendagri code, such as 15 for Jambi or 15.71 for Kota Jambi.' })
  code!: string;

  @Field(() => RegionLevel)
  level!: RegionLevel;

  @Field(() => String, {
    nullable: true,
    description: 'Code of Statistics Indonesia (BPS); differs from the Kemendagri code in places.',
  })
  bpsCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the population figure.' })
  populationYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of its centre.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of its centre.' })
  longitude!: number | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  nameId!: string;
  nameEn!: string | null;
  parentCode!: string | null;
}
