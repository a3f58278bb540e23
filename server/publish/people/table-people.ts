import type { DimensionName } from '../../catalogue/dimensions.js';
import { relapseIntervals, retentionIntervals } from '../../catalogue/exits.js';
import type { PersonMeasureName } from '../../catalogue/person-measures.js';

/** Where a measure finds its people, and how it splits them. */
export interface TablePeople {
  /** One of the populations. */
  from: string;
  where?: string;
  /** SQL of the value of each dimension. */
  dimensions: Partial<Record<DimensionName, string>>;
}

/** The interval of a day: its first one whose end is not passed, or with `before`, whose end is not reached. */
function interval(day: string, intervals: readonly { name: string; to: number }[], compare: '<=' | '<') {
  const cases = intervals.map(({ name, to }) =>
    Number.isFinite(to) ? `WHEN ${day} ${compare} ${to} THEN '${name}'` : `ELSE '${name}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}

const inHorizon = '(relapse_day <= 395)';

/** Day and kind of the exit from the relapse-free state, seen up to day 395. */
const relapseDay = `CASE WHEN ${inHorizon} THEN relapse_day ELSE last_known_day_395 END`;

const followUp = (months: 3 | 6 | 12, day: number) => ({
  from: 'completed_person',
  where: `(died_on_day IS NULL OR died_on_day > ${day})`,
  dimensions: { STATUS: `status_${months}`, MENTOR: 'mentor' },
});

const stage = { STAGE: 'substr(ranked_stage, 2)' };

/** The people of each protected measure. */
export const tablePeople: Record<PersonMeasureName, TablePeople> = {
  ADMITTED: {
    from: 'admitted_person',
    dimensions: { REFERRAL: 'referral', SUBSTANCE: 'substance', SEX: 'sex', AGE_BAND: 'age_band' },
  },
  DISCHARGED: {
    from: 'discharged_person',
    dimensions: { OUTCOME: 'outcome', OUTCOME_GROUP: 'outcome_group' },
  },
  RETENTION: {
    from: 'admitted_person',
    dimensions: {
      INTERVAL: interval('stay', retentionIntervals, '<'),
      EXIT: `CASE WHEN stay IS NULL OR stay >= 365 THEN 'CENSORED'
                  WHEN outcome IN ('DROPPED_OUT', 'TERMINATED') THEN 'EVENT'
                  WHEN outcome = 'COMPLETED' THEN 'COMPLETED' ELSE 'CENSORED' END`,
    },
  },
  AFTERCARE_HANDOVER: { from: 'completed_person', dimensions: { RESULT: 'handed_over' } },
  FOLLOW_UP_3: followUp(3, 91),
  FOLLOW_UP_6: followUp(6, 182),
  FOLLOW_UP_12: followUp(12, 365),
  RELAPSE_FREE: {
    from: 'completed_person',
    where: `${relapseDay} > 0`,
    dimensions: {
      INTERVAL: interval(relapseDay, relapseIntervals, '<='),
      EXIT: `CASE WHEN ${inHorizon} THEN 'EVENT' ELSE 'CENSORED' END`,
      MENTOR: 'mentor',
    },
  },
  READMISSION: { from: 'completed_person', dimensions: { RESULT: 'readmitted' } },
  MENTOR_COVERAGE: { from: 'aftercare_person', dimensions: { RESULT: 'covered' } },
  CASCADE: { from: 'care_person', dimensions: { ...stage, STREAM: 'stream' } },
  QUALITY_OF_LIFE: { from: 'quality_person', dimensions: { RESULT: 'improved' } },
  SUSPECTS: {
    from: 'suspect_person',
    dimensions: { ROLE: 'role', SUBSTANCE: 'substance', SEX: 'sex', AGE_BAND: 'age_band' },
  },
  TAT_ASSESSMENTS: {
    from: 'assessed_person',
    dimensions: { RECOMMENDATION: 'recommendation', RESULT: 'in_time' },
  },
  CASCADE_POLICE: { from: 'police_person', dimensions: stage },
};
