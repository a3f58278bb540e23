import { GraphQLDateTime } from 'graphql-scalars';
import { Authorized, Field, InputType, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '../../access/roles.js';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { AuditKind } from '../enums.js';
import { Role } from '../viewer/viewer.type.js';

@Authorized()
@ObjectType({
  description: 'Rows of one type that were read or changed; no ids where they were only counted.',
})
export class AuditedRecords {
  @Field(() => String)
  type!: string;

  @Field(() => [String], { description: 'Keys of the rows within their type.' })
  ids!: string[];
}

@Authorized()
@ObjectType({
  implements: Node,
  description: 'What somebody signed in read of rows about people, or changed. Written once.',
})
export class AuditEntry extends Node {
  @Field(() => GraphQLDateTime)
  at!: Date;

  @Field(() => AuditKind)
  kind!: AuditKind;

  @Field(() => String, { description: 'Subject of the token.' })
  subject!: string;

  @Field(() => Role)
  role!: RoleName;

  @Field(() => String, { nullable: true, description: 'Code of the agency.' })
  agency!: string | null;

  @Field(() => String, { nullable: true, description: 'What the header X-Sinergi-Purpose said.' })
  purpose!: string | null;

  @Field(() => String, { description: 'SHA-256 of the GraphQL document.' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'Name of the mutation.' })
  action!: string | null;

  @Field(() => [AuditedRecords])
  records!: AuditedRecords[];
}

@InputType({ description: 'All conditions hold together.' })
export class AuditFilter {
  @Field(() => [AuditKind], { nullable: true })
  kind?: AuditKind[] | null;

  @Field(() => String, { nullable: true })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Touched rows of this type, such as Client.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: 'Touched this row: its key within its type.' })
  record?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At this time or later.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  to?: Date | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry, Authorized());
