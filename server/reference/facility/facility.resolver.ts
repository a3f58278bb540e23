import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Prisma } from '../../database/generated/client.js';
import { Agency } from '../agency/agency.type.js';
import { agenciesBelow, regionsBelow } from '../below.js';
import { Locale } from '../enums.js';
import { unknownAgency, unknownRegion } from '../errors.js';
import { localised } from '../localised.js';
import { globalId } from '../node/global-id.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { PageArgs } from '../relay/page-args.js';
import { paginate } from '../relay/paginate.js';
import { Facility, FacilityConnection, FacilityFilter } from './facility.type.js';

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => FacilityConnection, {
    description: 'Places of rehabilitation. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async facilities(
    @Ctx() { reference: { client } }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FacilityFilter, { nullable: true }) filter: FacilityFilter | null,
  ) {
    const regions = filter?.region ? await regionsBelow(client, filter.region) : undefined;
    if (filter?.region && regions?.length === 0) throw unknownRegion(filter.region);
    const agencies = filter?.agency ? await agenciesBelow(client, filter.agency) : undefined;
    if (filter?.agency && agencies?.length === 0) throw unknownAgency(filter.agency);
    const condition = {
      regionCode: regions && { in: regions },
      agencyCode: agencies && { in: agencies },
      setting: filter?.setting ? { in: filter.setting } : undefined,
    };
    return paginate<Prisma.FacilityGetPayload<object>>(
      {
        order: [{ column: 'code', read: (row) => row.code }],
        fetch: ({ where, orderBy, take }) =>
          client.facility.findMany({ where: { AND: [condition, ...where] }, orderBy, take }),
        count: () => client.facility.count({ where: condition }),
      },
      page,
    );
  }

  @FieldResolver(() => ID)
  id(@Root() facility: Facility): string {
    return globalId('Facility', facility.code);
  }

  @FieldResolver(() => String)
  name(
    @Root() facility: Facility,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    return localised(locale, facility.nameId, facility.nameEn);
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
