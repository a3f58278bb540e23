import { type Side } from '../access/roles.js';
import type { Localised } from '../language/localised.js';
import { personMeasureSources, personMeasureWords } from './person-measures.words.js';

/** A measure that counts people, each once a year: by the first event of that year. Always protected in public. */
export interface PersonMeasure {
  label: Localised;
  definition: Localised;
  source: Localised;
  side: Side;
}

const careSide = { side: 'REHABILITATION' } as const;
const policeSide = { side: 'POLICE' } as const;

const measures = {
  ADMITTED: {
    ...personMeasureWords.ADMITTED,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  DISCHARGED: {
    ...personMeasureWords.DISCHARGED,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  RETENTION: {
    ...personMeasureWords.RETENTION,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  AFTERCARE_HANDOVER: {
    ...personMeasureWords.AFTERCARE_HANDOVER,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  FOLLOW_UP_3: {
    ...personMeasureWords.FOLLOW_UP_3,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  FOLLOW_UP_6: {
    ...personMeasureWords.FOLLOW_UP_6,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  FOLLOW_UP_12: {
    ...personMeasureWords.FOLLOW_UP_12,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  RELAPSE_FREE: {
    ...personMeasureWords.RELAPSE_FREE,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  READMISSION: {
    ...personMeasureWords.READMISSION,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  MENTOR_COVERAGE: {
    ...personMeasureWords.MENTOR_COVERAGE,
    source: personMeasureSources.aftercare,
    ...careSide,
  },
  CASCADE: {
    ...personMeasureWords.CASCADE,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  QUALITY_OF_LIFE: {
    ...personMeasureWords.QUALITY_OF_LIFE,
    source: personMeasureSources.rehabilitation,
    ...careSide,
  },
  SUSPECTS: {
    ...personMeasureWords.SUSPECTS,
    source: personMeasureSources.police,
    ...policeSide,
  },
  TAT_ASSESSMENTS: {
    ...personMeasureWords.TAT_ASSESSMENTS,
    source: personMeasureSources.team,
    ...policeSide,
  },
  CASCADE_POLICE: {
    ...personMeasureWords.CASCADE_POLICE,
    source: personMeasureSources.police,
    ...policeSide,
  },
} satisfies Record<string, PersonMeasure>;

export type PersonMeasureName = keyof typeof measures;

/** Every measure that counts people, by its name. */
export const personMeasures: Record<PersonMeasureName, PersonMeasure> = { ...measures };
