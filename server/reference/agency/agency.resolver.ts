import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs, sliceOf } from '../../graphql/relay/page-args.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { linkable } from '../../text/web-address.js';
import { AgencyOrder } from '../enums.js';
import { Facility } from '../facility/facility.type.js';
import { Officer } from '../officer/officer.type.js';
import { Operation } from '../operation/operation.type.js';
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

  @FieldResolver(() => [Region], { description: 'Regions that the agency answers for.' })
  jurisdiction(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.regionsOfAgency.load(agency.code);
  }

  @FieldResolver(() => [Officer], { description: 'Holders of public office, the latest first.' })
  officeHolders(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.officeHoldersOfAgency.load(agency.code);
  }

  @FieldResolver(() => [Facility], { description: 'Places of rehabilitation that the agency runs.' })
  facilities(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.facilitiesOfAgency.load(agency.code);
  }

  @FieldResolver(() => [Operation], {
    description: 'Operations that it leads or takes part in, the latest first.',
  })
  operations(
    @Root() agency: Agency,
    @Ctx() { reference }: ReferenceContext,
    @Arg('first', () => Int, { defaultValue: 20, description: '0 to 100.' }) first: number,
  ) {
    return reference.operationsOfAgency(sliceOf({ first }).size).load(agency.code);
  }
}
