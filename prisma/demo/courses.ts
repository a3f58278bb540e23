import { aftercareAfter } from './aftercare.js';
import { Arrivals } from './arrivals.js';
import { type Day, lastDay, months } from './calendar.js';
import type { Arrival, Course } from './course.js';
import { followUpsAfter } from './follow-ups.js';
import { Placement } from './placement.js';
import { Random } from './random.js';
import { stay } from './stay.js';
import type { TatAdmission } from './tat-assessments.js';

/** All courses of care in the order of their admission, and the placement that knows who found no bed. */
export function courses(sent: readonly TatAdmission[]): { courses: Course[]; placement: Placement } {
  const random = new Random('courses');
  const placement = new Placement(new Random('placement'));
  const arrivals = new Arrivals(sent);
  const found: Course[] = [];
  for (const month of months) {
    for (const arrival of arrivals.of(month)) {
      const course = courseOf(random, placement, arrival);
      found.push(course);
      const again = returnAfter(random, course);
      if (again !== undefined) {
        endBefore(course, again);
        arrivals.comeBack({ ...arrival, on: again, referral: random.pick(['VOLUNTARY', 'FAMILY'] as const) });
      }
    }
  }
  return { courses: found, placement };
}

function courseOf(random: Random, placement: Placement, arrival: Arrival): Course {
  const place = placement.find(arrival);
  const { until, end } = stay(random, arrival, place);
  if (place.setting === 'INPATIENT') placement.occupy(place.facility, until);
  if (end?.outcome !== 'COMPLETED') return { arrival, place, end, aftercare: undefined, followUps: [] };
  const aftercare = aftercareAfter(random, end.discharged);
  return { arrival, place, end, aftercare, followUps: followUpsAfter(random, end.discharged, aftercare) };
}

/** The day of a new admission: some after a relapse that was noticed, a few after they had left early. */
function returnAfter(random: Random, { end, followUps }: Course): Day | undefined {
  const relapsed = followUps.find(({ status }) => status === 'RELAPSED')?.contacted;
  const wait = random.integer(10, 110);
  const returns = random.fraction();
  if (relapsed !== undefined) return returns < 0.22 ? within(relapsed + wait) : undefined;
  if (end?.outcome !== 'DROPPED_OUT' && end?.outcome !== 'TERMINATED') return undefined;
  return returns < 0.09 ? within(end.discharged + 30 + wait) : undefined;
}

function within(on: Day): Day | undefined {
  return on <= lastDay ? on : undefined;
}

/** What comes after a new admission belongs to the new course. */
function endBefore(course: Course, again: Day): void {
  course.followUps = course.followUps.filter(({ due, contacted }) => Math.max(due, contacted ?? due) < again);
  const { aftercare } = course;
  if (!aftercare) return;
  if (aftercare.started >= again) course.aftercare = undefined;
  else aftercare.ended = Math.min(aftercare.ended ?? again, again);
}
