import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Agency } from '../../reference/agency/agency.type.js';
import { officerOrders } from '../../reference/officer/officer.resolver.js';
import { OfficerConnection } from '../../reference/officer/officer.type.js';
import type { ReferenceContext } from '../../reference/reference.context.js';

@Authorized()
@Resolver(() => Agency)
export class AgencyOfficers {
  @FieldResolver(() => OfficerConnection, {
    nullable: true,
    description: 'Officers at the agency, all of them where it is the own one or below it.',
  })
  officers(
    @Root() { code }: Agency,
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return reference.officer.pagesOf('agency_code', { order: officerOrders.FROM_DESC, page }).load(code);
  }
}
