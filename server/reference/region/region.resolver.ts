import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { regionsOfLevel, rows } from '../../graphql/cost.js';
import { unknownRegion } from '../../graphql/errors.js';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { RegionLevel } from '../enums.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from './region.type.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    complexity: rows(({ level, parent }) => (level || parent ? regionsOfLevel : 50)),
    description: 'Regions by code. Errors: BAD_USER_INPUT for an unknown parent.',
  })
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

  @FieldResolver(() => [Region], { complexity: rows(regionsOfLevel), description: 'Regions directly below.' })
  children(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.regionsOfParent.load(region.code);
  }
}
