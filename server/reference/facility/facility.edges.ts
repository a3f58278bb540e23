import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { rows } from '../../graphql/cost.js';
import { Agency } from '../agency/agency.type.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { Facility } from './facility.type.js';

@Resolver(() => Agency)
export class AgencyFacilities {
  @FieldResolver(() => [Facility], {
    complexity: rows(2),
    description: 'Places of rehabilitation that the agency runs.',
  })
  facilities(@Root() agency: Agency, @Ctx() { reference }: ReferenceContext) {
    return reference.facilitiesOfAgency.load(agency.code);
  }
}

@Resolver(() => Region)
export class RegionFacilities {
  @FieldResolver(() => [Facility], {
    complexity: rows(4),
    description: 'Places of rehabilitation in this region itself.',
  })
  facilities(@Root() region: Region, @Ctx() { reference }: ReferenceContext) {
    return reference.facilitiesOfRegion.load(region.code);
  }
}
