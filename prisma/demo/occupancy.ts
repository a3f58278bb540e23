import type { Row } from './batch.js';
import { lastDay, months } from './calendar.js';
import type { Course } from './course.js';
import { facilities } from './facilities.js';
import type { Placement } from './placement.js';

/** So long somebody without a bed stays on the list. */
const daysOfWaiting = 60;

/** What facilities with beds report a month: counted from the episodes, and who waits after finding no bed. */
export function occupancyRows(courses: readonly Course[], placement: Placement): Row[] {
  return facilities
    .filter(({ beds }) => beds > 0)
    .flatMap((facility) => {
      const stays = courses
        .filter(({ place }) => place.facility === facility && place.setting === 'INPATIENT')
        .map(({ arrival, end }) => ({ from: arrival.on, until: end?.discharged ?? lastDay + 1 }));
      return months.map(({ name, first, last }) => ({
        facility: facility.code,
        month: name,
        bed_days_available: String(facility.beds * (last - first + 1)),
        bed_days_occupied: String(
          stays.reduce(
            (sum, { from, until }) => sum + Math.max(0, Math.min(until, last + 1) - Math.max(from, first)),
            0,
          ),
        ),
        waiting: String(placement.turnedAway(facility, last - daysOfWaiting + 1, last)),
      }));
    });
}
