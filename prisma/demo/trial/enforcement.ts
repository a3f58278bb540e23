import type { Row } from '../batch.js';
import { after, caseCount, inTurn, nik, reportedAfter } from './people.js';
import { city, narcoticsAgency, north, northPolice, police, province } from './places.js';

const suspectCount = 36;
const substances = [
  { substance: 'METHAMPHETAMINE', unit: 'GRAM', quantity: '12.5' },
  { substance: 'ECSTASY', unit: 'TABLET', quantity: '40' },
  { substance: 'CANNABIS', unit: 'GRAM', quantity: '310' },
] as const;

const counted = <T>(length: number, make: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at));
const operationCode = (at: number) => `OPS-UJI-${1 + at}`;
const caseCode = (at: number) => `LP-UJI-${String(1 + at).padStart(3, '0')}`;
const placeOf = (at: number) =>
  at % 2 ? { agency: northPolice, region: north } : { agency: police, region: city };

export const operations: Row[] = counted(6, (at) => ({
  code: operationCode(at),
  lead_agency: inTurn([police, northPolice], at),
  partner_agencies: at % 2 ? narcoticsAgency : '',
  kind: inTurn(['RAID', 'INVESTIGATION', 'CHECKPOINT'], at),
  region: inTurn([city, north], at),
  started: after(at * 55),
  ended: after(at * 55 + 3),
  status: 'DONE',
  title_id: `Operasi Uji ${1 + at}`,
  title_en: `Trial Operation ${1 + at}`,
  published: String(at !== 1),
}));

export const cases: Row[] = counted(caseCount, (at) => ({
  code: caseCode(at),
  ...placeOf(at),
  reported: after(reportedAfter(at)),
  operation: at % 4 === 0 ? operationCode(at / 4) : '',
  stage: inTurn(['P21', 'HANDED_OVER', 'INVESTIGATION'], at),
  cleared: at % 3 === 2 ? '' : after(reportedAfter(at) + 60),
}));

export const seizures: Row[] = counted(caseCount, (at) => ({
  case: caseCode(at),
  operation: '',
  ...placeOf(at),
  date: after(reportedAfter(at)),
  ...inTurn(substances, at),
  destroyed: at % 2 ? after(reportedAfter(at) + 90) : '',
}));

export const suspects: Row[] = counted(suspectCount, (at) => ({
  suspect: nik(at),
  case: caseCode(at % caseCount),
  sex: at % 9 ? 'MALE' : 'FEMALE',
  birth_year: String(1970 + (at % 30)),
  role: inTurn(['USER', 'SELLER', 'COURIER', 'USER', 'DEALER'], at),
  substance: inTurn(substances, at).substance,
  articles: at % 2 ? '112' : '112;127',
}));

/** Every third suspect is assessed; whoever is sent to rehabilitation is the client of the same number. */
export const tatAssessments: Row[] = counted(suspectCount / 3, (at) => ({
  suspect: nik(at * 3),
  client: at % 4 === 3 ? '' : nik(at * 3),
  requested: after(reportedAfter(at * 3) + 1),
  decided: after(reportedAfter(at * 3) + 5 + (at % 3)),
  severity: inTurn(['MODERATE', 'MILD', 'SEVERE'], at),
  recommendation: inTurn(['REHAB_INPATIENT', 'REHAB_OUTPATIENT', 'BOTH', 'PROSECUTION'], at),
}));

export const outreach: Row[] = counted(12, (at) => ({
  agency: inTurn([narcoticsAgency, police], at),
  region: inTurn([north, city, province], at),
  date: after(10 + at * 30),
  kind: inTurn(['SOCIALISATION', 'COUNSELLING', 'URINE_TEST'], at),
  reached: String(40 + at * 15),
}));
