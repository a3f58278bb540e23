import type { Row } from '../batch.js';
import { after, inTurn, nik, reportedAfter } from './people.js';
import { centre, city, clinic, north } from './places.js';

const clients = Array.from({ length: 36 }, (_, at) => {
  const isInpatient = at % 3 !== 2;
  const admitted = reportedAfter(at) + 20;
  const discharged = admitted + (at % 5 === 4 ? 40 : 100);
  return { at, client: nik(at), isInpatient, admitted, discharged, isCompleted: at % 5 !== 4 };
});
const completed = clients.filter(({ isCompleted }) => isCompleted);

export const episodes: Row[] = clients.map(
  ({ at, client, isInpatient, admitted, discharged, isCompleted }) => ({
    client,
    facility: isInpatient ? centre : clinic,
    setting: isInpatient ? 'INPATIENT' : 'OUTPATIENT',
    admitted: after(admitted),
    sex: at % 9 ? 'MALE' : 'FEMALE',
    birth_year: String(1970 + (at % 30)),
    region: inTurn([north, city], at),
    referral: at % 3 === 0 ? 'TAT' : inTurn(['VOLUNTARY', 'FAMILY', 'COMMUNITY'], at),
    substance: inTurn(['METHAMPHETAMINE', 'METHAMPHETAMINE', 'CANNABIS', 'ECSTASY'], at),
    discharged: after(discharged),
    outcome: isCompleted ? 'COMPLETED' : 'DROPPED_OUT',
  }),
);

export const occupancy: Row[] = Array.from({ length: 12 }, (_, at) => ({
  facility: centre,
  month: `2024-${String(at + 1).padStart(2, '0')}`,
  bed_days_available: String(40 * 30),
  bed_days_occupied: String(760 + at * 25),
  waiting: String(at),
}));

export const scores: Row[] = completed.flatMap(({ client, at, admitted, discharged }) => [
  {
    client,
    instrument: 'WHOQOL',
    phase: 'ENTRY',
    domain: 'PHYSICAL',
    score: String(45 + (at % 12)),
    date: after(admitted),
  },
  {
    client,
    instrument: 'WHOQOL',
    phase: 'EXIT',
    domain: 'PHYSICAL',
    score: `${52 + (at % 15)}.5`,
    date: after(discharged),
  },
]);

/** Every second of those who completed, two in three of them with a mentor. */
export const aftercare: Row[] = completed
  .filter(({ at }) => at % 2 === 0)
  .map(({ client, at, discharged }) => ({
    client,
    started: after(discharged + 7),
    mentor: at % 3 ? `99-M-${1 + (at % 4)}` : '',
    ended: at % 4 ? '' : after(discharged + 200),
  }));

export const followUps: Row[] = completed.flatMap(({ client, at, discharged }) => [
  {
    client,
    contacted: after(discharged + 91),
    status: inTurn(['ABSTINENT', 'ABSTINENT', 'LAPSE', 'RELAPSED'], at),
    due: after(discharged + 91),
    evidence: inTurn(['URINE_TEST', 'SELF', 'FAMILY'], at),
  },
  { client, contacted: '', status: 'UNKNOWN', due: after(discharged + 182), evidence: '' },
]);
