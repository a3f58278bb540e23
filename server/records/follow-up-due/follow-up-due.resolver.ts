import { GraphQLDate } from 'graphql-scalars';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { between } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { ForwardArgs } from '../../graphql/relay/page-args.js';
import { agencyCondition } from '../../reference/below.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { dayOf } from '../../time/day.js';
import { aftercareOrders } from '../aftercare/aftercare.list.js';
import { aftercareRecords } from '../aftercare/aftercare.rows.js';
import { Aftercare } from '../aftercare/aftercare.type.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { followUpDueRecords } from './follow-up-due.rows.js';
import { FollowUpDue, FollowUpDueConnection } from './follow-up-due.type.js';

const soonestFirst: Ordering = [
  { name: 'due', type: 'date' },
  { name: 'due_key', type: 'text' },
];

@Authorized()
@Resolver(() => FollowUpDue)
export class FollowUpDueResolver {
  @Query(() => FollowUpDueConnection, {
    description:
      'Follow-ups of own clients that are due by a day, or late, and not made yet, the most urgent first; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async followUpsDue(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => ForwardArgs) { first, after }: ForwardArgs,
    @Arg('before', () => GraphQLDate, { description: 'Due on this day or earlier.' }) before: Date,
    @Arg('agency', () => String, {
      nullable: true,
      description: 'Last treated by this agency or one below it.',
    })
    agency: string | null,
  ) {
    const where = [
      ...(await agencyCondition(reference.client, 't.agency_code', agency)),
      ...between('t.due', null, before),
    ];
    return records.of(followUpDueRecords).page({ where, order: soonestFirst, page: { first, after } });
  }

  @FieldResolver(() => ID, { description: 'Global id; gone once the follow-up is made.' })
  id(@Root() { dueKey }: FollowUpDue): string {
    return globalId('FollowUpDue', dueKey);
  }

  @FieldResolver(() => Client)
  client(@Root() { clientPseudonym }: FollowUpDue, @Ctx() { records }: RecordsContext) {
    return records.of(clientRecords).load(clientPseudonym);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the day is over.' })
  late(@Root() { due }: FollowUpDue, @Ctx() { records }: RecordsContext): boolean {
    return dayOf(due) < records.scope.today;
  }

  @FieldResolver(() => Aftercare, {
    nullable: true,
    description: "The client's latest aftercare; null where there is none.",
  })
  async aftercare(@Root() { clientPseudonym }: FollowUpDue, @Ctx() { records }: RecordsContext) {
    const latest = records.of(aftercareRecords).pagesOf('client_pseudonym', {
      order: aftercareOrders.LATEST,
      page: { first: 1 },
    });
    const { nodes } = await latest.load(clientPseudonym);
    return (await nodes)[0] ?? null;
  }
}
