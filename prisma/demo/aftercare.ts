import type { Row } from './batch.js';
import { type Day, iso, lastDay, yearOf } from './calendar.js';
import type { Aftercare, Course } from './course.js';
import { registerNumber } from './people.js';
import type { Random } from './random.js';

/** Shares by year of discharge, 2021 to 2026: who goes on to aftercare, and who of them has a mentor. */
const shareInAftercare = [0.44, 0.5, 0.57, 0.63, 0.7, 0.74];
const shareWithMentor = [0.2, 0.29, 0.38, 0.47, 0.56, 0.62];
const mentors = 64;

/** The aftercare of somebody discharged as completed on this day, if there was any. */
export function aftercareAfter(random: Random, discharged: Day): Aftercare | undefined {
  const year = yearOf(discharged) - 2021;
  if (!random.chance(shareInAftercare[year] ?? 0)) return undefined;
  const started = discharged + (random.chance(0.86) ? random.integer(2, 28) : random.integer(31, 70));
  const mentored = random.chance(shareWithMentor[year] ?? 0);
  const ended = started + random.within(mentored ? [150, 380] : [80, 240]);
  const mentor = registerNumber('M', random.integer(1, mentors));
  if (started > lastDay) return undefined;
  return { started, mentor: mentored ? mentor : undefined, ended: ended <= lastDay ? ended : undefined };
}

/** Aftercare as rows of the import. */
export function aftercareRows(courses: readonly Course[]): Row[] {
  return courses.flatMap(({ arrival, aftercare }) =>
    aftercare
      ? [
          {
            client: arrival.client.number,
            started: iso(aftercare.started),
            mentor: aftercare.mentor ?? '',
            ended: iso(aftercare.ended),
          },
        ]
      : [],
  );
}
