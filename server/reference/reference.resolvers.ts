import { RegionAgencies } from './agency/agency.edges.js';
import { AgencyResolver } from './agency/agency.resolver.js';
import { AgencyFacilities, RegionFacilities } from './facility/facility.edges.js';
import { FacilityResolver } from './facility/facility.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { AgencyOfficeHolders } from './officer/officer.edges.js';
import { OfficerResolver } from './officer/officer.resolver.js';
import { AgencyOperations } from './operation/operation.edges.js';
import { OperationResolver } from './operation/operation.resolver.js';
import { RegionResolver } from './region/region.resolver.js';
import { BoundaryTextResolver, RegionBoundaryResolver } from './region/region-boundary.resolver.js';
import { TargetResolver } from './target/target.resolver.js';

/** Every resolver of public facts. */
export const referenceResolvers = [
  NodeResolver,
  RegionResolver,
  RegionBoundaryResolver,
  BoundaryTextResolver,
  TargetResolver,
  AgencyResolver,
  RegionAgencies,
  OfficerResolver,
  AgencyOfficeHolders,
  OperationResolver,
  AgencyOperations,
  FacilityResolver,
  AgencyFacilities,
  RegionFacilities,
  ObservationResolver,
];
