import type { Day } from './calendar.js';
import type { Substance } from './substances.js';

/** An invented police report. */
export interface Case {
  code: string;
  agency: string;
  region: string;
  reported: Day;
  operation: string;
  stage: 'INVESTIGATION' | 'P21' | 'HANDED_OVER' | 'STOPPED' | 'RESTORATIVE_JUSTICE';
  cleared: Day | undefined;
  substance: Substance;
}
