import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { followUpConditions, followUpOrders } from './follow-up.list.js';
import { followUpRecords } from './follow-up.rows.js';
import { FollowUp, FollowUpConnection, FollowUpFilter } from './follow-up.type.js';

@Authorized()
@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description:
      'Follow-ups of own clients; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async followUps(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => RecordOrder, { defaultValue: RecordOrder.LATEST }) order: RecordOrder,
    @Arg('filter', () => FollowUpFilter, { nullable: true }) filter: FollowUpFilter | null,
  ) {
    const where = await followUpConditions(reference.client, records.scope, filter);
    return records.of(followUpRecords).page({ where, order: followUpOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() followUp: { id: number }): string {
    return globalId('FollowUp', followUp.id);
  }

  @FieldResolver(() => Client)
  client(@Root() { clientPseudonym }: FollowUp, @Ctx() { records }: RecordsContext) {
    return records.of(clientRecords).load(clientPseudonym);
  }
}
