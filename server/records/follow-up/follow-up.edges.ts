import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { followUpOrders } from './follow-up.list.js';
import { followUpRecords } from './follow-up.rows.js';
import { FollowUpConnection } from './follow-up.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientFollowUps {
  @FieldResolver(() => FollowUpConnection)
  followUps(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(followUpRecords)
      .pagesOf('client_pseudonym', { order: followUpOrders.LATEST, page })
      .load(pseudonym);
  }
}
