import type { Kind, Row } from '../batch.js';
import { aftercare, episodes, followUps, occupancy, scores } from './care.js';
import { cases, operations, outreach, seizures, suspects, tatAssessments } from './enforcement.js';
import { observations, targets } from './figures.js';
import { agencies, facilities, officers, regions } from './places.js';

/**
 * Rows of every kind to try the import with: invented, in a province of their own with the code 99, people's numbers
 * beginning with 99. They change nothing of the demonstration, and need nothing of it.
 */
export const trialRows: Record<Kind, readonly Row[]> = {
  regions,
  agencies,
  officers,
  facilities,
  operations,
  cases,
  suspects,
  seizures,
  episodes,
  tat_assessments: tatAssessments,
  occupancy,
  scores,
  aftercare,
  follow_ups: followUps,
  outreach,
  observations,
  targets,
};
