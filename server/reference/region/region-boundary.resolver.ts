import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import { readable } from '../../text/plain-text.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from './region.type.js';
import { RegionBoundary } from './region-boundary.type.js';

/** Plain fields that have together as many bytes as the boundary of one region. */
const fieldsOfBoundary = 50;

@Resolver(() => Region)
export class RegionBoundaryResolver {
  @FieldResolver(() => RegionBoundary, {
    complexity: rows(fieldsOfBoundary),
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
