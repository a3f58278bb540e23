import { GraphQLDateTime } from 'graphql-scalars';
import { Authorized, Field, InputType, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '../../access/roles.js';
import { Node } from '../../graphql/node/node.type.js';
import { connectionOf } from '../../graphql/relay/connection.type.js';
import { AuditKind } from '../enums.js';
import { Role } from '../viewer/viewer.type.js';

@Authorized()
@ObjectType({
  description:
    'What an entry is about. READ and MUTATION: rows of one type; no ids where they were only counted. FIGURES: exact figures of one table, such as type "statistics CASES", ids "15.71 MONTH 2026-01/2026-03". REFUSED: a field, such as type "Query.clients". CHAIN: length, last code and digest of what stood before.',
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
  description:
    'What somebody signed in read of rows about people or of exact figures, was refused, or changed. Written once.',
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

  @Field(() => String, {
    nullable: true,
    description: 'What the header X-Sinergi-Purpose said; of CHAIN the reason.',
  })
  purpose!: string | null;

  @Field(() => String, { description: 'SHA-256 of the GraphQL document; of CHAIN empty.' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'Name of the mutation.' })
  action!: string | null;

  @Field(() => [AuditedRecords])
  records!: AuditedRecords[];

  @Field(() => String, {
    nullable: true,
    description: 'Of REFUSED: the code of the error; of a token that was not taken also why.',
  })
  outcome!: string | null;
}

@InputType({ description: 'All conditions hold together.' })
export class AuditFilter {
  @Field(() => [AuditKind], { nullable: true })
  kind?: AuditKind[] | null;

  @Field(() => String, { nullable: true })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'About this: rows such as Client, a table such as "statistics CASES", a field such as Query.clients.',
  })
  type?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'About this: the key of a row within its type, or a figure as the audit names it.',
  })
  record?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At this time or later.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  to?: Date | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry, Authorized());
