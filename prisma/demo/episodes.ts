import type { Row } from './batch.js';
import { iso } from './calendar.js';
import type { Course } from './course.js';

/** The episodes of the courses as rows of the import. */
export function episodeRows(courses: readonly Course[]): Row[] {
  return courses.map(({ arrival, place, end }) => ({
    client: arrival.client.number,
    facility: place.facility.code,
    setting: place.setting,
    admitted: iso(arrival.on),
    sex: arrival.client.sex,
    birth_year: String(arrival.client.birthYear),
    region: arrival.region,
    referral: arrival.referral,
    substance: arrival.substance,
    discharged: iso(end?.discharged),
    outcome: end?.outcome ?? '',
  }));
}
