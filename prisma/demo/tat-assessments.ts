import type { Row } from './batch.js';
import { type Day, iso, lastDay } from './calendar.js';
import { type Person, registerNumber } from './people.js';
import { Random } from './random.js';
import type { Substance } from './substances.js';
import type { Suspect } from './suspect.js';

/** What an assessment team decided about a suspect, and the client that came of it. */
export interface TatAssessment {
  suspect: Suspect;
  requested: Day;
  decided: Day | undefined;
  severity: 'MILD' | 'MODERATE' | 'SEVERE';
  recommendation: 'REHAB_INPATIENT' | 'REHAB_OUTPATIENT' | 'PROSECUTION' | 'BOTH';
  /** Undefined where nobody was admitted. */
  admission: TatAdmission | undefined;
}

/** A client whom an assessment team sent to rehabilitation. */
export interface TatAdmission {
  client: Person;
  region: string;
  admitted: Day;
  setting: 'INPATIENT' | 'OUTPATIENT';
  substance: Substance;
}

/** About a fifth of the suspects, users above all; each person once. */
export function tatAssessments(suspects: readonly Suspect[]): TatAssessment[] {
  const random = new Random('tat assessments');
  const assessed = new Set<Person>();
  return suspects
    .filter(({ person, role }) => {
      const asked = random.chance(role === 'USER' ? 0.62 : 0.06) && !assessed.has(person);
      if (asked) assessed.add(person);
      return asked;
    })
    .map((suspect) => assessment(random, suspect))
    .filter(({ requested }) => requested <= lastDay)
    .map((one, at) => ({ ...one, admission: admissionAfter(random, one, registerNumber('C', at + 1)) }));
}

function assessment(random: Random, suspect: Suspect): TatAssessment {
  const requested = suspect.case.reported + random.integer(1, 4);
  const decided = requested + (random.chance(0.83) ? random.integer(2, 6) : random.integer(7, 16));
  const severity = random.weighted<TatAssessment['severity']>([
    ['MILD', 32],
    ['MODERATE', 45],
    ['SEVERE', 23],
  ]);
  return {
    suspect,
    requested,
    decided: decided <= lastDay ? decided : undefined,
    severity,
    recommendation: recommend(random, suspect, severity),
    admission: undefined,
  };
}

function recommend(random: Random, { role }: Suspect, severity: string): TatAssessment['recommendation'] {
  const user = role === 'USER';
  return random.weighted<TatAssessment['recommendation']>([
    ['REHAB_INPATIENT', severity === 'SEVERE' ? 50 : user ? 26 : 4],
    ['REHAB_OUTPATIENT', severity === 'SEVERE' ? 6 : user ? 44 : 8],
    ['BOTH', user ? 18 : 22],
    ['PROSECUTION', user ? 12 : 66],
  ]);
}

function admissionAfter(random: Random, one: TatAssessment, number: string): TatAdmission | undefined {
  if (one.decided === undefined || one.recommendation === 'PROSECUTION' || !random.chance(0.85)) return;
  const admitted = one.decided + random.integer(1, 21);
  if (admitted > lastDay) return;
  return {
    client: { ...one.suspect.person, number },
    region: one.suspect.case.region,
    admitted,
    setting: one.recommendation === 'REHAB_OUTPATIENT' ? 'OUTPATIENT' : 'INPATIENT',
    substance: one.suspect.substance,
  };
}

/** Assessments as rows of the import. */
export function tatAssessmentRows(all: readonly TatAssessment[]): Row[] {
  return all.map(({ suspect, requested, decided, severity, recommendation, admission }) => ({
    suspect: suspect.person.number,
    client: admission?.client.number ?? '',
    requested: iso(requested),
    decided: iso(decided),
    severity: decided === undefined ? '' : severity,
    recommendation: decided === undefined ? '' : recommendation,
  }));
}
