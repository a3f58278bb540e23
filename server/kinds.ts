import { regionBoundaries } from './import/geojson/region-boundaries.kind.js';
import type { Kind } from './import/kind.js';
import { aftercare } from './records/aftercare/aftercare.kind.js';
import { cases } from './records/case/case.kind.js';
import { episodes } from './records/episode/episode.kind.js';
import { followUps } from './records/follow-up/follow-up.kind.js';
import { occupancy } from './records/occupancy/occupancy.kind.js';
import { officers } from './records/officer/officer.kind.js';
import { operations } from './records/operation/operation.kind.js';
import { outreach } from './records/outreach/outreach.kind.js';
import { scores } from './records/score/score.kind.js';
import { seizures } from './records/seizure/seizure.kind.js';
import { suspects } from './records/suspect/suspect.kind.js';
import { tatAssessments } from './records/tat-assessment/tat-assessment.kind.js';
import { agencies } from './reference/agency/agency.kind.js';
import { facilities } from './reference/facility/facility.kind.js';
import { observations } from './reference/observation/observation.kind.js';
import { regions } from './reference/region/region.kind.js';
import { targets } from './reference/target/target.kind.js';

/** Every kind whose rows come from a table of text, in an order in which references exist. */
const fromTables: readonly Kind[] = [
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
];

/** The same by the name that imports give them. */
export const kinds: ReadonlyMap<string, Kind> = new Map(fromTables.map((kind) => [kind.name, kind]));

/** Every kind that imports write, those of other files included. */
export const everyKind: readonly Kind[] = [...fromTables, regionBoundaries];
