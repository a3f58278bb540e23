import { GraphQLDateTime } from 'graphql-scalars';
import { Authorized, Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';

@Authorized()
@ObjectType({ implements: Node, description: 'A file that was imported, by whom and with which result.' })
export class ImportRecord extends Node {
  @Field(() => String, { description: 'Record kind, such as episodes.' })
  kind!: string;

  @Field(() => String, { description: 'The register that it came from.' })
  source!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  importedBy!: string;

  @Field(() => GraphQLDateTime)
  importedAt!: Date;

  @Field(() => Int, { description: 'Rows of the file.' })
  read!: number;

  @Field(() => Int)
  inserted!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null while it counts.' })
  retractedAt!: Date | null;

  @Field(() => String, { nullable: true })
  retractedBy!: string | null;

  @Field(() => String, { nullable: true })
  retractReason!: string | null;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;
}

export const ImportRecordConnection = connectionOf('ImportRecord', () => ImportRecord, Authorized());
