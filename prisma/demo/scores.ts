import type { Row } from './batch.js';
import { type Day, iso, lastDay } from './calendar.js';
import type { Course } from './course.js';
import { Random } from './random.js';

const qualityDomains = ['PHYSICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'ENVIRONMENT'] as const;

/** Scores of every fourth course as rows of the import: WHOQOL (0–100) at entry and exit, ASI and URICA at entry. */
export function scoreRows(courses: readonly Course[]): Row[] {
  const random = new Random('scores');
  return courses.filter(() => random.chance(0.25)).flatMap((course) => scoresOf(random, course));
}

function scoresOf(random: Random, { arrival, end }: Course): Row[] {
  const entry = Math.min(arrival.on + random.integer(0, 3), lastDay);
  const quality = qualityDomains.map((domain) => ({
    domain,
    atEntry: random.integer(42, 64),
    gain: random.integer(-3, 24),
  }));
  const score = (instrument: string, phase: string, domain: string, value: string, on: Day): Row => ({
    client: arrival.client.number,
    instrument,
    phase,
    domain,
    score: value,
    date: iso(on),
  });
  const exit = end?.outcome === 'COMPLETED' ? end.discharged : undefined;
  return [
    ...quality.map(({ domain, atEntry }) => score('WHOQOL', 'ENTRY', domain, String(atEntry), entry)),
    ...quality.flatMap(({ domain, atEntry, gain }) =>
      exit === undefined ? [] : [score('WHOQOL', 'EXIT', domain, String(atEntry + gain), exit)],
    ),
    score('ASI', 'ENTRY', 'DRUG_USE', `0.${random.integer(10, 62)}`, entry),
    score('URICA', 'ENTRY', 'READINESS', `${random.integer(5, 11)}.${random.integer(0, 9)}`, entry),
  ];
}
