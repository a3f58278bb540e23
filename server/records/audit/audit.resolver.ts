import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Prisma } from '../../database/generated/client.js';
import { isText } from '../../reference/loader.js';
import { globalId } from '../../reference/node/global-id.js';
import { among } from '../../reference/relay/conditions.js';
import type { Ordering } from '../../reference/relay/ordering.js';
import { PageArgs } from '../../reference/relay/page-args.js';
import type { RecordsContext } from '../records.context.js';
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
    return records.audit.page({ where: conditionsOf(filter ?? {}), order: latestFirst, page });
  }

  @FieldResolver(() => ID)
  id(@Root() { seq }: AuditEntry): string {
    return globalId('AuditEntry', seq);
  }
}

function conditionsOf({ kind, subject, type, record, from, to }: AuditFilter): Prisma.Sql[] {
  const touched = { ...(type != null && { type }), ...(record != null && { ids: [record] }) };
  return [
    ...among('t.kind', kind),
    ...among('t.subject', subject == null ? null : [subject].filter(isText)),
    ...(type == null && record == null ? [] : [Prisma.sql`t.records @> ${JSON.stringify([touched])}::jsonb`]),
    ...(from ? [Prisma.sql`t.at >= ${from}`] : []),
    ...(to ? [Prisma.sql`t.at < ${to}`] : []),
  ];
}
