import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { aftercareOrders } from './aftercare.list.js';
import { aftercareRecords } from './aftercare.rows.js';
import { AftercareConnection } from './aftercare.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientAftercare {
  @FieldResolver(() => AftercareConnection)
  aftercare(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(aftercareRecords)
      .pagesOf('client_pseudonym', { order: aftercareOrders.LATEST, page })
      .load(pseudonym);
  }
}
