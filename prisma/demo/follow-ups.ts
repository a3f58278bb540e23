import type { Row } from './batch.js';
import { type Day, iso, lastDay } from './calendar.js';
import type { Aftercare, Course, FollowUp } from './course.js';
import type { Random } from './random.js';
import { type Condition, conditions, type Support } from './sobriety.js';

/** Months after discharge at which everybody is due; people with a mentor are seen in the others too. */
const milestones = new Set([1, 3, 6, 12]);

/** How many cannot be found: at the start, and how many more each month. */
const lost: Record<Support, readonly [atStart: number, eachMonth: number]> = {
  MENTOR: [0.08, 0.009],
  AFTERCARE: [0.22, 0.018],
  NONE: [0.38, 0.021],
};

/** The follow-ups of somebody discharged as completed, as far as the last day. */
export function followUpsAfter(
  random: Random,
  discharged: Day,
  aftercare: Aftercare | undefined,
): FollowUp[] {
  const support: Support = aftercare?.mentor ? 'MENTOR' : aftercare ? 'AFTERCARE' : 'NONE';
  const [atStart, eachMonth] = lost[support];
  const found: FollowUp[] = [];
  for (const [at, condition] of conditions(random, support).entries()) {
    const month = at + 1;
    const due = discharged + Math.floor((month * 365) / 12);
    const contacted = due + random.integer(-7, 12);
    const isMissed = random.chance(atStart + eachMonth * month);
    const status = statusOf(random, condition);
    const evidence = evidenceOf(random, status);
    if (!milestones.has(month) && (isMissed || !isMentored(aftercare, contacted))) continue;
    if (isMissed && due + 30 <= lastDay)
      found.push({ due, contacted: undefined, status: 'UNKNOWN', evidence: '' });
    if (!isMissed && contacted <= lastDay) found.push({ due, contacted, status, evidence });
  }
  return found;
}

function isMentored(aftercare: Aftercare | undefined, on: Day): boolean {
  return (
    Boolean(aftercare?.mentor) && (aftercare?.started ?? on) <= on && on <= (aftercare?.ended ?? lastDay)
  );
}

function statusOf(random: Random, condition: Condition): FollowUp['status'] {
  const lapsed = random.chance(0.08);
  if (condition === 'CLEAN') return lapsed ? 'LAPSE' : 'ABSTINENT';
  return condition;
}

function evidenceOf(random: Random, status: FollowUp['status']): FollowUp['evidence'] {
  if (status === 'DIED' || status === 'INCARCERATED') return 'FAMILY';
  return random.weighted<FollowUp['evidence']>([
    ['URINE_TEST', 45],
    ['SELF', 38],
    ['FAMILY', 17],
  ]);
}

/** Follow-ups as rows of the import. */
export function followUpRows(courses: readonly Course[]): Row[] {
  return courses.flatMap(({ arrival, followUps }) =>
    followUps.map(({ due, contacted, status, evidence }) => ({
      client: arrival.client.number,
      contacted: iso(contacted),
      status,
      due: iso(due),
      evidence,
    })),
  );
}
