import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { ClientOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { clientConditions, clientOrders } from './client.list.js';
import { clientRecords } from './client.rows.js';
import { Client, ClientConnection, ClientFilter } from './client.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, {
    description:
      'Clients in own care, of a mentor those in own aftercare; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async clients(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => ClientOrder, { defaultValue: ClientOrder.PSEUDONYM }) order: ClientOrder,
    @Arg('filter', () => ClientFilter, { nullable: true }) filter: ClientFilter | null,
  ) {
    const where = await clientConditions(reference.client, records.scope, filter);
    return records.of(clientRecords).page({ where, order: clientOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() { pseudonym }: Client): string {
    return globalId('Client', pseudonym);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Residence; null where it is not known.' })
  region(@Root() { regionCode }: Client, @Ctx() { reference }: ReferenceContext) {
    return regionCode ? reference.region.load(regionCode) : null;
  }
}
