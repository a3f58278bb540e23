/** An interval of days in which people leave the observed state; the last one is open. */
export interface ExitInterval {
  name: string;
  /** Days from the start: after `from` up to and with `to`, or from `from` up to before `to`; see each list. */
  from: number;
  to: number;
}

/** Relapse-free days end where windows of contact end, each included: 45, 121, 213 and 395 days after discharge. */
export const relapseIntervals: readonly ExitInterval[] = [
  { name: '1-45', from: 0, to: 45 },
  { name: '46-121', from: 45, to: 121 },
  { name: '122-213', from: 121, to: 213 },
  { name: '214-395', from: 213, to: 395 },
];

/** Days in care, from each up to before the next: who leaves on day 90 stayed 90 days. */
export const retentionIntervals: readonly ExitInterval[] = [
  { name: '0-29', from: 0, to: 30 },
  { name: '30-89', from: 30, to: 90 },
  { name: '90-179', from: 90, to: 180 },
  { name: '180-364', from: 180, to: 365 },
  { name: '365+', from: 365, to: Number.POSITIVE_INFINITY },
];

/** EVENT is what the curve is about: the relapse, or leaving care early. */
export const relapseExits = ['EVENT', 'CENSORED'] as const;
/** Who completed is told apart from who else was censored, because completing early counts as retained. */
export const retentionExits = ['EVENT', 'COMPLETED', 'CENSORED'] as const;
