import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Prisma } from '../../database/generated/client.js';
import { BadUserInputError } from '../../graphql/errors.js';
import { errorWords } from '../../graphql/errors.words.js';
import { isText } from '../../graphql/loader.js';
import { globalId } from '../../graphql/node/global-id.js';
import { among, checkYear } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { RecordsContext } from '../records.context.js';
import type { AuditEntryRow } from './audit-entry.rows.js';
import { auditRecords } from './audit-entry.rows.js';
import { AuditEntry, AuditEntryConnection, AuditFilter } from './audit-entry.type.js';

const latestFirst: Ordering = [{ name: 'seq', type: 'integer', descending: true }];

@Authorized()
@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'Who read or changed what, the latest first; reading it is recorded too. Errors: BAD_USER_INPUT.',
  })
  audit(
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
  ) {
    return records.of(auditRecords).page({ where: conditionsOf(filter ?? {}), order: latestFirst, page });
  }

  @FieldResolver(() => ID)
  id(@Root() { seq }: AuditEntryRow): string {
    return globalId('AuditEntry', String(seq));
  }

  @FieldResolver(() => Int, { description: 'Place in the chain, from 1.' })
  seq(@Root() { seq }: AuditEntryRow): number {
    return Number(seq);
  }
}

function conditionsOf({ kind, subject, type, record, from, to }: AuditFilter): Prisma.Sql[] {
  for (const time of [from, to]) checkYear(time);
  for (const text of [type, record])
    if (text?.includes('\0')) throw new BadUserInputError(errorWords.noCharacter);
  const touched = { ...(type != null && { type }), ...(record != null && { ids: [record] }) };
  return [
    ...among('t.kind', kind),
    ...among('t.subject', subject == null ? null : [subject].filter(isText)),
    ...(type == null && record == null ? [] : [Prisma.sql`t.records @> ${JSON.stringify([touched])}::jsonb`]),
    ...(from ? [Prisma.sql`t.at >= ${from}`] : []),
    ...(to ? [Prisma.sql`t.at < ${to}`] : []),
  ];
}
