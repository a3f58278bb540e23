import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from './region.type.js';
import { RegionBoundary } from './region-boundary.type.js';

@Resolver(() => Region)
export class RegionBoundaryResolver {
  @FieldResolver(() => RegionBoundary, {
    nullable: true,
    description: 'Null where none was imported: draw regions as tiles by latitude and longitude then.',
  })
  boundary(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.boundaryOfRegion.load(region.code);
  }
}
