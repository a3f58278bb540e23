import type { Day } from './calendar.js';

/** An invented operation of the police or the narcotics agency. */
export interface Operation {
  code: string;
  lead: string;
  partners: string[];
  kind: OperationKind;
  region: string;
  started: Day;
  /** Undefined while it runs, and of one that was cancelled. */
  ended: Day | undefined;
  status: 'RUNNING' | 'DONE' | 'CANCELLED';
  published: boolean;
}

export type OperationKind = 'INVESTIGATION' | 'RAID' | 'ANTIK' | 'CHECKPOINT' | 'BORDER';
