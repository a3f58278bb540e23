import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readable } from '../../text/plain-text.js';
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

@Resolver(() => RegionBoundary)
export class BoundaryTextResolver {
  @FieldResolver(() => String, {
    description: 'The register that the boundary comes from; name it on the map.',
  })
  source(@Root() { source }: { source: string }): string {
    return readable(source);
  }
}
