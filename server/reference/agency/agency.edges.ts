import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { Agency } from './agency.type.js';

@Resolver(() => Region)
export class RegionAgencies {
  @FieldResolver(() => [Agency], {
    complexity: rows(4),
    description: 'Agencies that answer for this region.',
  })
  agencies(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.agenciesOfRegion.load(region.code);
  }
}
