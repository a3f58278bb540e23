import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { linkable } from '../../text/web-address.js';
import { AgencyOrder } from '../enums.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { agencyConditions, agencyOrders } from './agency.list.js';
import { Agency, AgencyConnection, AgencyFilter } from './agency.type.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => AgencyConnection, {
    description: 'Agencies. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async agencies(
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => AgencyOrder, { defaultValue: AgencyOrder.CODE }) order: AgencyOrder,
    @Arg('filter', () => AgencyFilter, { nullable: true }) filter: AgencyFilter | null,
  ) {
    const where = await agencyConditions(reference.client, filter ?? {});
    return reference.agency.page({ where, order: agencyOrders[order], page });
  }

  @Query(() => Agency, { nullable: true, description: 'One agency; null where no agency has the code.' })
  agency(@Ctx() { reference }: ReferenceContext, @Arg('code', () => String) code: string) {
    return reference.agency.load(code);
  }

  @FieldResolver(() => ID)
  id(@Root() agency: Agency): string {
    return globalId('Agency', agency.code);
  }

  @FieldResolver(() => String)
  name(@Root() agency: Agency, @LocaleArg() locale: Locale): string {
    return nameIn(locale, agency.nameId, agency.nameEn);
  }

  @FieldResolver(() => String, { nullable: true, description: 'With http or https; null for any other.' })
  website(@Root() agency: { website: string | null }): string | null {
    return linkable(agency.website);
  }

  @FieldResolver(() => Agency, { nullable: true })
  parent(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return agency.parentCode ? reference.agency.load(agency.parentCode) : null;
  }

  @FieldResolver(() => [Agency], { description: 'Agencies directly below.' })
  children(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.agenciesOfParent.load(agency.code);
  }

  @FieldResolver(() => [Region], { complexity: rows(2), description: 'Regions that the agency answers for.' })
  jurisdiction(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.regionsOfAgency.load(agency.code);
  }
}
