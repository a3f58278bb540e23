import { describe, expect, it } from 'vitest';
import { cases } from '../../../prisma/demo/cases.js';
import { courses } from '../../../prisma/demo/courses.js';
import { operations } from '../../../prisma/demo/operations.js';
import { suspects } from '../../../prisma/demo/suspects.js';
import { tatAssessments } from '../../../prisma/demo/tat-assessments.js';
import { daysBetween, demonstrationRows } from './demonstration-rows.js';

const { facilities, occupancy, tat_assessments, episodes } = demonstrationRows();
const sent = tatAssessments(suspects(cases(operations()))).flatMap(({ admission }) => admission ?? []);
const { courses: care } = courses(sent);

/** Of the completed courses with a known status at six months: the share that relapsed. */
function relapsedAtSixMonths(mentored: boolean): number {
  const known = care
    .filter(({ aftercare }) => Boolean(aftercare?.mentor) === mentored)
    .flatMap(({ end, followUps }) =>
      followUps.filter(({ due, status }) => due - (end?.discharged ?? 0) === 182 && status !== 'UNKNOWN'),
    );
  expect(known.length).toBeGreaterThan(300);
  return known.filter(({ status }) => status === 'RELAPSED').length / known.length;
}

/** Of the completed courses due at six months: the share that nobody could find. */
function lostAtSixMonths(mentored: boolean): number {
  const due = care
    .filter(({ aftercare }) => Boolean(aftercare?.mentor) === mentored)
    .flatMap(({ end, followUps }) => followUps.filter((one) => one.due - (end?.discharged ?? 0) === 182));
  return due.filter(({ status }) => status === 'UNKNOWN').length / due.length;
}

describe('care in the demonstration province', () => {
  it('given six months after discharge, when a mentor was there, then clearly fewer relapsed', () => {
    expect(relapsedAtSixMonths(true)).toBeGreaterThan(0.15);
    expect(relapsedAtSixMonths(true)).toBeLessThan(0.28);
    expect(relapsedAtSixMonths(false)).toBeGreaterThan(relapsedAtSixMonths(true) + 0.08);
  });

  it('given six months after discharge, when a mentor was there, then clearly fewer were lost', () => {
    expect(lostAtSixMonths(false)).toBeGreaterThan(lostAtSixMonths(true) + 0.15);
  });

  it('given follow-ups, when nobody was contacted, then the status is unknown and there is no evidence', () => {
    const all = care.flatMap(({ followUps }) => followUps);
    expect(
      all.filter(
        (one) => (one.status === 'UNKNOWN') !== (one.contacted === undefined && one.evidence === ''),
      ),
    ).toEqual([]);
  });

  it('given facilities with beds, when months are reported, then never more than the beds, and people wait', () => {
    const beds = new Map(facilities.map(({ code, beds }) => [code, Number(beds)]));
    for (const row of occupancy) {
      const days = Number(row.bed_days_available) / (beds.get(row.facility) ?? 0);
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
      expect(Number(row.bed_days_occupied)).toBeLessThanOrEqual(Number(row.bed_days_available));
    }
    expect(occupancy.filter(({ waiting }) => waiting !== '0').length).toBeGreaterThan(20);
  });

  it('given assessments with a client, when their admission is looked up, then after the decision as referred by TAT', () => {
    const first = new Map([...episodes].reverse().map((row) => [row.client, row]));
    const linked = tat_assessments.filter(({ client }) => client);
    expect(linked.length).toBeGreaterThan(500);
    for (const { client, decided } of linked) {
      const episode = first.get(client);
      expect(episode?.referral).toBe('TAT');
      expect(daysBetween(decided as string, episode?.admitted as string)).toBeGreaterThan(0);
    }
  });
});
