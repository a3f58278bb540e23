import type { Day } from './calendar.js';
import type { Facility } from './facilities.js';
import type { Person } from './people.js';
import type { Substance } from './substances.js';

/** One course of care: from the admission to the last follow-up. */
export interface Course {
  arrival: Arrival;
  place: Place;
  end: End | undefined;
  aftercare: Aftercare | undefined;
  followUps: FollowUp[];
}

/** A client who comes to be admitted. */
export interface Arrival {
  client: Person;
  region: string;
  on: Day;
  referral: 'VOLUNTARY' | 'FAMILY' | 'TAT' | 'COURT' | 'COMMUNITY';
  wanted: 'INPATIENT' | 'OUTPATIENT';
  substance: Substance;
}

/** Where a client is admitted. */
export interface Place {
  facility: Facility;
  setting: 'INPATIENT' | 'OUTPATIENT';
}

/** How an episode ended; undefined of one that is still open on the last day. */
export interface End {
  discharged: Day;
  outcome: Outcome;
}

/** TEDS-D's list. */
export type Outcome =
  | 'COMPLETED'
  | 'DROPPED_OUT'
  | 'TERMINATED'
  | 'TRANSFERRED'
  | 'INCARCERATED'
  | 'DIED'
  | 'OTHER';

/** Care after a completed episode; the mentor's number, or none. */
export interface Aftercare {
  started: Day;
  mentor: string | undefined;
  /** Undefined while it goes on. */
  ended: Day | undefined;
}

/** A contact after discharge, or the failure to make one (status UNKNOWN, no day). */
export interface FollowUp {
  due: Day;
  contacted: Day | undefined;
  status: 'ABSTINENT' | 'LAPSE' | 'RELAPSED' | 'UNKNOWN' | 'INCARCERATED' | 'DIED';
  evidence: 'SELF' | 'FAMILY' | 'URINE_TEST' | '';
}
