import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { unknownRegion } from '../../graphql/errors.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { Agency } from '../agency/agency.type.js';
import { RegionLevel } from '../enums.js';
import { Facility } from '../facility/facility.type.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from './region.type.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], { description: 'Regions by code. Errors: BAD_USER_INPUT for an unknown parent.' })
  async regions(
    @Ctx() { reference }: ReferenceContext,
    @Arg('level', () => RegionLevel, { nullable: true }) level: RegionLevel | null,
    @Arg('parent', () => String, { nullable: true, description: 'Code of the region directly above.' })
    parent: string | null,
  ): Promise<Omit<Region, 'id'>[]> {
    if (parent && !(await reference.region.load(parent))) throw unknownRegion(parent);
    return reference.client.region.findMany({
      where: { level: level ?? undefined, parentCode: parent ?? undefined },
      orderBy: { code: 'asc' },
    });
  }

  @Query(() => Region, { nullable: true, description: 'One region; null where no region has the code.' })
  region(@Ctx() { reference }: ReferenceContext, @Arg('code', () => String) code: string) {
    return reference.region.load(code);
  }

  @FieldResolver(() => ID)
  id(@Root() region: Region): string {
    return globalId('Region', region.code);
  }

  @FieldResolver(() => String)
  name(@Root() region: Region, @LocaleArg() locale: Locale): string {
    return nameIn(locale, region.nameId, region.nameEn);
  }

  @FieldResolver(() => Region, { nullable: true })
  parent(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return region.parentCode ? reference.region.load(region.parentCode) : null;
  }

  @FieldResolver(() => [Region], { description: 'Regions directly below.' })
  children(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.regionsOfParent.load(region.code);
  }

  @FieldResolver(() => [Agency], { description: 'Agencies that answer for this region.' })
  agencies(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.agenciesOfRegion.load(region.code);
  }

  @FieldResolver(() => [Facility], { description: 'Places of rehabilitation in this region itself.' })
  facilities(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.facilitiesOfRegion.load(region.code);
  }
}
