import type { ExactMeasure } from './exact-measure.js';
import { facilityMeasureSources, facilityMeasureWords } from './facility-measures.words.js';

const reports = (column: string) =>
  `SELECT f.region_code, o.month AS day, o.${column}::numeric AS amount
   FROM records.occupancy o JOIN reference.facility f ON f.code = o.facility_code WHERE o.${column} IS NOT NULL`;

const ofFacilities = {
  source: facilityMeasureSources.reports,
  side: 'REHABILITATION',
  reported: true,
} as const;

/**
 * What facilities report of their places. The public sees beds, how full they are in steps, and who waits, rounded:
 * bed-days occupied would tell a person's length of stay to whoever knows all others.
 */
export const facilityMeasures = {
  BEDS: {
    ...ofFacilities,
    ...facilityMeasureWords.BEDS,
    unit: 'bed',
    splits: [{ by: [], PROVINCE: 'MONTH', REGENCY: 'MONTH' }],
  },
  OCCUPANCY: {
    ...ofFacilities,
    ...facilityMeasureWords.OCCUPANCY,
    unit: 'percent',
    splits: [{ by: [], PROVINCE: 'QUARTER', REGENCY: 'QUARTER' }],
  },
  WAITING: {
    ...ofFacilities,
    ...facilityMeasureWords.WAITING,
    unit: 'person',
    stock: true,
    facts: reports('waiting'),
    splits: [{ by: [], PROVINCE: 'MONTH', REGENCY: 'QUARTER' }],
  },
  BED_DAYS_AVAILABLE: {
    ...ofFacilities,
    ...facilityMeasureWords.BED_DAYS_AVAILABLE,
    unit: 'bed-day',
    facts: reports('bed_days_available'),
    splits: [{ by: [] }],
  },
  BED_DAYS_OCCUPIED: {
    ...ofFacilities,
    ...facilityMeasureWords.BED_DAYS_OCCUPIED,
    unit: 'bed-day',
    facts: reports('bed_days_occupied'),
    splits: [{ by: [] }],
  },
} satisfies Record<string, ExactMeasure>;
