import type { Kind } from './kind.js';
import { aftercare } from './kinds/aftercare.kind.js';
import { agencies } from './kinds/agencies.kind.js';
import { cases } from './kinds/cases.kind.js';
import { episodes } from './kinds/episodes.kind.js';
import { facilities } from './kinds/facilities.kind.js';
import { followUps } from './kinds/follow-ups.kind.js';
import { observations } from './kinds/observations.kind.js';
import { occupancy } from './kinds/occupancy.kind.js';
import { officers } from './kinds/officers.kind.js';
import { operations } from './kinds/operations.kind.js';
import { outreach } from './kinds/outreach.kind.js';
import { regions } from './kinds/regions.kind.js';
import { scores } from './kinds/scores.kind.js';
import { seizures } from './kinds/seizures.kind.js';
import { suspects } from './kinds/suspects.kind.js';
import { targets } from './kinds/targets.kind.js';
import { tatAssessments } from './kinds/tat-assessments.kind.js';

/** Every record kind that can be imported, in an order in which references exist. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [
    regions,
    agencies,
    officers,
    operations,
    cases,
    seizures,
    suspects,
    tatAssessments,
    facilities,
    occupancy,
    episodes,
    scores,
    aftercare,
    followUps,
    outreach,
    observations,
    targets,
  ].map((kind) => [kind.name, kind]),
);
