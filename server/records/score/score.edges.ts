import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { scoreOrders } from './score.list.js';
import { scoreRecords } from './score.rows.js';
import { ScoreConnection } from './score.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientScores {
  @FieldResolver(() => ScoreConnection, { nullable: true })
  scores(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(scoreRecords)
      .pagesOf('client_pseudonym', { order: scoreOrders.LATEST, page })
      .load(pseudonym);
  }
}
