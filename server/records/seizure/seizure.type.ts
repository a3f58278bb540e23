import { GraphQLDate } from 'graphql-scalars';
import { Authorized, Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { Substance } from '../../reference/enums.js';
import { SeizureUnit } from '../enums.js';

@Authorized()
@ObjectType({ implements: Node, description: 'Evidence seized (barang bukti).' })
export class Seizure extends Node {
  @Field(() => GraphQLDate)
  date!: Date;

  @Field(() => Substance)
  substance!: Substance;

  @Field(() => Float, { description: 'In its unit, exact to three decimals.' })
  quantity!: object;

  @Field(() => SeizureUnit)
  unit!: SeizureUnit;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of destruction.' })
  destroyed!: Date | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;

  caseCode!: string | null;
  operationCode!: string | null;
  agencyCode!: string;
  regionCode!: string;
}

export const SeizureConnection = connectionOf('Seizure', () => Seizure, Authorized());
