import { design as aftercare } from '../elements/aftercare/aftercare.design.js';
import { design as agencies } from '../elements/agencies/agencies.design.js';
import { design as capacity } from '../elements/capacity/capacity.design.js';
import { design as cascade } from '../elements/cascade/cascade.design.js';
import type { Design } from '../elements/design.js';
import { design as indicator } from '../elements/indicator/indicator.design.js';
import { design as map } from '../elements/map/map.design.js';
import { design as operations } from '../elements/operations/operations.design.js';
import { design as outreach } from '../elements/outreach/outreach.design.js';
import { design as prevalence } from '../elements/prevalence/prevalence.design.js';
import { design as rehabOutcomes } from '../elements/rehab-outcomes/rehab-outcomes.design.js';
import { design as relapse } from '../elements/relapse/relapse.design.js';
import { design as seizures } from '../elements/seizures/seizures.design.js';
import { design as suspects } from '../elements/suspects/suspects.design.js';

/** Every element that shows figures of its own, by its name without `sinergi-`. */
export const designs: Record<string, Design> = {
  indicator,
  operations,
  seizures,
  suspects,
  'rehab-outcomes': rehabOutcomes,
  capacity,
  aftercare,
  relapse,
  cascade,
  prevalence,
  outreach,
  map,
  agencies,
};
