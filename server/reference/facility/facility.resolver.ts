import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import { among } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { Agency } from '../agency/agency.type.js';
import { agencyCondition, regionCondition } from '../below.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { Facility, FacilityConnection, FacilityFilter } from './facility.type.js';

const byCode: Ordering = [{ name: 'code', type: 'text' }];

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => FacilityConnection, {
    description: 'Places of rehabilitation. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async facilities(
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FacilityFilter, { nullable: true }) filter: FacilityFilter | null,
  ) {
    const where = [
      ...(await regionCondition(reference.client, 't.region_code', filter?.region)),
      ...(await agencyCondition(reference.client, 't.agency_code', filter?.agency)),
      ...among('t.setting', filter?.setting),
    ];
    return reference.facility.page({ where, order: byCode, page });
  }

  @FieldResolver(() => ID)
  id(@Root() facility: Facility): string {
    return globalId('Facility', facility.code);
  }

  @FieldResolver(() => String)
  name(@Root() facility: Facility, @LocaleArg() locale: Locale): string {
    return nameIn(locale, facility.nameId, facility.nameEn);
  }

  @FieldResolver(() => Agency)
  agency(@Root() facility: Facility, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(facility.agencyCode);
  }

  @FieldResolver(() => Region)
  region(@Root() facility: Facility, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(facility.regionCode);
  }
}
