import { AgencyResolver } from './agency/agency.resolver.js';
import { FacilityResolver } from './facility/facility.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ObservationResolver } from './observation/observation.resolver.js';
import { OfficerResolver } from './officer/officer.resolver.js';
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
  OfficerResolver,
  OperationResolver,
  FacilityResolver,
  ObservationResolver,
];
