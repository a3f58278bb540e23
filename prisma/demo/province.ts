import { aftercareRows } from './aftercare.js';
import { agencyRows, realAgencies } from './agencies.js';
import type { Batch, Kind, Row } from './batch.js';
import { caseRows, cases } from './cases.js';
import { courses } from './courses.js';
import { episodeRows } from './episodes.js';
import { estimatedUserRows } from './estimated-users.js';
import { facilityRows } from './facilities.js';
import { followUpRows } from './follow-ups.js';
import { occupancyRows } from './occupancy.js';
import { officeHolderRows } from './office-holders.js';
import { officerRows } from './officers.js';
import { operationRows, operations } from './operations.js';
import { outreachRows } from './outreach.js';
import { publishedFigureRows } from './published-figures.js';
import { regionRows } from './regions.js';
import { rehabAgencies } from './rehab-agencies.js';
import { scoreRows } from './scores.js';
import { seizureRows } from './seizures.js';
import { suspectRows, suspects } from './suspects.js';
import { inventedTargetRows, realTargetRows } from './targets.js';
import { tatAssessmentRows, tatAssessments } from './tat-assessments.js';

/**
 * The demonstration province: real regions, agencies, office holders and published figures of Jambi, and invented
 * records from January 2021 to 30 June 2026. The same rows on every machine, in an order in which references exist.
 */
export function* demonstration(): Generator<Batch> {
  yield real('regions', regionRows());
  yield real('agencies', agencyRows(realAgencies));
  yield invented('agencies', agencyRows(rehabAgencies));
  yield real('officers', officeHolderRows());
  yield invented('officers', officerRows());
  yield invented('facilities', facilityRows());
  yield* enforcementAndCare();
  yield invented('outreach', outreachRows());
  yield real('observations', publishedFigureRows());
  yield invented('observations', estimatedUserRows());
  yield real('targets', realTargetRows());
  yield invented('targets', inventedTargetRows());
}

function* enforcementAndCare(): Generator<Batch> {
  const undertaken = operations();
  const reported = cases(undertaken);
  const suspected = suspects(reported);
  yield invented('operations', operationRows(undertaken));
  yield invented('cases', caseRows(reported));
  yield invented('suspects', suspectRows(suspected));
  yield invented('seizures', seizureRows(reported, undertaken));

  const assessed = tatAssessments(suspected);
  const sent = assessed.flatMap(({ admission }) => admission ?? []);
  const { courses: care, placement } = courses(sent);
  yield invented('episodes', episodeRows(care));
  yield invented('tat_assessments', tatAssessmentRows(assessed));
  yield invented('occupancy', occupancyRows(care, placement));
  yield invented('scores', scoreRows(care));
  yield invented('aftercare', aftercareRows(care));
  yield invented('follow_ups', followUpRows(care));
}

/** Public facts. */
function real(kind: Kind, rows: Row[]): Batch {
  return { kind, source: 'public-facts', synthetic: false, rows };
}

/** One register for all that is invented, so that a client of an assessment is the client of an episode. */
function invented(kind: Kind, rows: Row[]): Batch {
  return { kind, source: 'demonstration', synthetic: true, rows };
}
