import { createHash, createHmac } from 'node:crypto';
import type { Database } from '../../../server/database/open.js';
import { testKeys } from '../../server/import/fixtures.js';
import { pick, randomOf } from './random.js';

/** What an attacker would like to know about somebody admitted in the attacked year. */
export interface Person {
  pseudonym: string;
  regency: string;
  sex: 'MALE' | 'FEMALE';
  birthYear: number;
  referral: string;
  substance: string;
  admitted: string;
  discharged: string;
  outcome: string;
  mentored: boolean;
  /** Day after discharge and status of the contacts after completing care. */
  contacts: { day: number; status: string }[];
}

/** The year that is attacked. */
export const attackedYear = 2024;
/** Everything of that year is closed by then. */
export const attackAsOf = '2026-06-30';
/** By then all three windows of three years with that year in them are closed, too. */
export const attackAsOfAllWindows = '2027-06-30';

export const regencies = [
  '15.01',
  '15.02',
  '15.03',
  '15.04',
  '15.05',
  '15.06',
  '15.07',
  '15.08',
  '15.09',
  '15.71',
  '15.72',
];
const sizes = [7, 10, 8, 8, 11, 9, 6, 10, 9, 17, 5];

/** A generated person of a seed and number: the same ones always give the same person. */
export function personOf(seed: number, number: number): Person {
  const random = randomOf(seed * 1_000_003 + number);
  const admittedDay = Math.floor(random() * 300);
  const outcome = pick(random, [
    ['COMPLETED', 60],
    ['DROPPED_OUT', 24],
    ['TERMINATED', 4],
    ['TRANSFERRED', 6],
    ['INCARCERATED', 3],
    ['OTHER', 3],
  ]);
  const stay = outcome === 'COMPLETED' ? 30 + Math.floor(random() * 35) : 1 + Math.floor(random() * 60);
  const completed = outcome === 'COMPLETED';
  return {
    pseudonym: createHash('sha256').update(`attack ${seed} ${number}`).digest('hex'),
    regency: pick(
      random,
      regencies.map((code, at) => [code, sizes[at] as number] as const),
    ),
    sex: pick(random, [
      ['MALE', 90],
      ['FEMALE', 10],
    ]),
    birthYear: attackedYear - 16 - Math.floor(random() * 40),
    referral: pick(random, [
      ['VOLUNTARY', 40],
      ['FAMILY', 30],
      ['TAT', 12],
      ['COURT', 6],
      ['COMMUNITY', 12],
    ]),
    substance: pick(random, [
      ['METHAMPHETAMINE', 70],
      ['CANNABIS', 10],
      ['ECSTASY', 8],
      ['PRESCRIPTION', 6],
      ['OTHER', 6],
    ]),
    admitted: dayOf(admittedDay),
    discharged: dayOf(admittedDay + stay),
    outcome,
    mentored: completed && random() < 0.4,
    contacts: completed ? contactsOf(random) : [],
  };
}

function contactsOf(random: () => number): Person['contacts'] {
  return [30, 91, 182, 365]
    .filter(() => random() < 0.7)
    .map((due) => ({
      day: due + Math.floor(random() * 20) - 8,
      status: random() < 0.25 ? 'RELAPSED' : 'ABSTINENT',
    }));
}

function dayOf(day: number): string {
  return new Date(Date.UTC(attackedYear, 0, 1 + day)).toISOString().slice(0, 10);
}

/** Somebody like this person in another year: another one, and without a mentor, who would reach into later years. */
export function movedTo(year: number, person: Person): Person {
  const days = (Date.UTC(year, 0, 1) - Date.UTC(attackedYear, 0, 1)) / 86_400_000;
  const moved = (day: string) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    ...person,
    pseudonym: `${person.pseudonym} ${year}`,
    mentored: false,
    admitted: moved(person.admitted),
    discharged: moved(person.discharged),
  };
}

/** The record key that the import would give. */
export function recordKeyOf(pseudonym: string): string {
  return createHmac('sha256', testKeys.record).update(pseudonym).digest().readBigInt64BE().toString();
}

/** A province of eleven regencies with a facility, without people. */
export async function createProvince({ pool }: Database): Promise<void> {
  await pool.query("INSERT INTO reference.region (code, level, name_id) VALUES ('15', 'PROVINCE', 'Jambi')");
  await pool.query(
    "INSERT INTO reference.region (code, level, parent_code, name_id) SELECT code, 'REGENCY', '15', code FROM unnest($1::text[]) AS code",
    [regencies],
  );
  await pool.query(
    "INSERT INTO reference.agency (code, kind, name_id) VALUES ('B', 'BNNP', 'BNNP'), ('P', 'POLDA', 'Polda')",
  );
  await pool.query(
    "INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES ('F', 'B', 'Balai', '15.71', 'BOTH')",
  );
}

/** Writes people into the records. */
export async function addPeople({ pool }: Database, people: readonly Person[]): Promise<void> {
  const rows = JSON.stringify(
    people.map((person) => ({ ...person, recordKey: recordKeyOf(person.pseudonym) })),
  );
  await pool.query(
    `INSERT INTO records.client (pseudonym, record_key, sex, birth_year, region_code)
     SELECT pseudonym, "recordKey", sex::records.sex, "birthYear", regency
     FROM jsonb_to_recordset($1::jsonb) AS p(pseudonym text, "recordKey" bigint, sex text, "birthYear" int, regency text)`,
    [rows],
  );
  await pool.query(
    `INSERT INTO records.episode (client_pseudonym, facility_code, setting, referral, substance, admitted, discharged, outcome)
     SELECT pseudonym, 'F', 'INPATIENT', referral::records.referral, substance::reference.substance, admitted, discharged, outcome::records.outcome
     FROM jsonb_to_recordset($1::jsonb) AS p(pseudonym text, referral text, substance text, admitted date, discharged date, outcome text)`,
    [rows],
  );
  await pool.query(
    `INSERT INTO records.aftercare (client_pseudonym, started, mentor_pseudonym)
     SELECT pseudonym, discharged + 7, 'mentor' FROM jsonb_to_recordset($1::jsonb) AS p(pseudonym text, discharged date, mentored boolean)
     WHERE mentored`,
    [rows],
  );
  await pool.query(
    `INSERT INTO records.follow_up (client_pseudonym, key_date, contacted, status)
     SELECT p.pseudonym, p.discharged + c.day, p.discharged + c.day, c.status::records.follow_up_status
     FROM jsonb_to_recordset($1::jsonb) AS p(pseudonym text, discharged date, contacts jsonb),
          jsonb_to_recordset(p.contacts) AS c(day int, status text)`,
    [rows],
  );
}
