import { eventValues } from './dimensions.js';
import type { ExactMeasure, Split } from './exact-measure.js';
import { exactMeasureSources, exactMeasureWords } from './exact-measures.words.js';
import { facilityMeasures } from './facility-measures.js';

const byMonth = { PROVINCE: 'MONTH', REGENCY: 'MONTH' } as const;
/** A case that stands alone in its cell would tell more than it should. */
const regencyByQuarter = { PROVINCE: 'MONTH', REGENCY: 'QUARTER' } as const;
const regencyByYear = { PROVINCE: 'QUARTER', REGENCY: 'YEAR' } as const;
const agencyByYear = { by: ['AGENCY'], PROVINCE: 'YEAR' } as const satisfies Split;

/** The measures that are exact because they do not count people one by one. */
const measures = {
  OPERATIONS: {
    ...exactMeasureWords.OPERATIONS,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'operation',
    facts: `SELECT region_code, started AS day, 1::numeric AS amount, kind::text AS kind, lead_agency_code AS agency
            FROM reference.published_operation`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
      { by: ['AGENCY'], ...byMonth },
    ],
    values: { KIND: eventValues.OPERATION_KIND },
  },
  CASES: {
    ...exactMeasureWords.CASES,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'case',
    facts: `SELECT region_code, reported AS day, 1::numeric AS amount, agency_code AS agency FROM records.case_report`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  CASES_CLEARED: {
    ...exactMeasureWords.CASES_CLEARED,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'case',
    facts: `SELECT region_code, cleared AS day, 1::numeric AS amount, agency_code AS agency
            FROM records.case_report WHERE cleared IS NOT NULL`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  SUSPECTS: {
    ...exactMeasureWords.SUSPECTS,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'suspect',
    // Reports without a suspect count none, but say that there were no others.
    facts: `SELECT c.region_code, c.reported AS day, count(s.case_code) AS amount, c.agency_code AS agency
            FROM records.case_report c LEFT JOIN records.suspect s ON s.case_code = c.code GROUP BY c.code`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  SEIZURES: {
    ...exactMeasureWords.SEIZURES,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'seizure',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, agency_code AS agency, substance::text AS substance
            FROM records.seizure`,
    splits: [{ by: [], ...regencyByQuarter }, { by: ['SUBSTANCE'], ...regencyByYear }, agencyByYear],
    values: { SUBSTANCE: eventValues.SUBSTANCE },
  },
  SEIZED: {
    ...exactMeasureWords.SEIZED,
    source: exactMeasureSources.police,
    side: 'POLICE',
    unit: 'see UNIT',
    facts: `SELECT region_code, date AS day, quantity AS amount, substance::text AS substance, unit::text AS unit
            FROM records.seizure`,
    splits: [{ by: ['SUBSTANCE', 'UNIT'], ...regencyByYear }],
  },
  ...facilityMeasures,
  OUTREACH_EVENTS: {
    ...exactMeasureWords.OUTREACH_EVENTS,
    source: exactMeasureSources.prevention,
    unit: 'event',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, kind::text AS kind FROM records.outreach`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
    ],
    values: { KIND: eventValues.OUTREACH_KIND },
  },
  PEOPLE_REACHED: {
    ...exactMeasureWords.PEOPLE_REACHED,
    source: exactMeasureSources.prevention,
    unit: 'person',
    facts: `SELECT region_code, date AS day, reached::numeric AS amount, kind::text AS kind FROM records.outreach`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
    ],
    values: { KIND: eventValues.OUTREACH_KIND },
  },
} satisfies Record<string, ExactMeasure>;

export type ExactMeasureName = keyof typeof measures;

/** Every exact measure by its name, in the shape that all share. */
export const exactMeasures: Record<ExactMeasureName, ExactMeasure> = { ...measures };
