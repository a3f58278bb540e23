import { createHash } from 'node:crypto';
import type { Database } from '../../../server/database/open.js';
import { attackedYear, recordKeyOf, regencies } from './population.js';
import { pick, randomOf } from './random.js';

/** What an attacker would like to know about somebody named in a police report. */
export interface Suspect {
  pseudonym: string;
  sex: 'MALE' | 'FEMALE';
  birthYear: number;
  role: string;
  substance: string;
}

/** A police report, who is named in it, and what was seized. */
export interface Case {
  code: string;
  regency: string;
  /** YYYY-MM-DD. */
  reported: string;
  suspects: Suspect[];
  substance: string;
  grams: number;
  /** Of the operation that led to it, which is published. */
  operation?: 'RAID' | 'BORDER';
}

/** The grams that are seized from a suspect by role, as a mean and a deviation of their logarithm: they tell the role. */
export const gramsByRole: Record<string, { mean: number; deviation: number }> = {
  USER: { mean: Math.log(0.4), deviation: 0.5 },
  SELLER: { mean: Math.log(8), deviation: 0.5 },
  COURIER: { mean: Math.log(160), deviation: 0.5 },
  DEALER: { mean: Math.log(3000), deviation: 0.5 },
};

/** How often an operation led to a case, and how often one that found a courier was at a border. */
export const operationShare = 0.3;
export const borderShare = 0.8;

export const roles = [
  ['USER', 50],
  ['SELLER', 32],
  ['COURIER', 12],
  ['DEALER', 6],
] as const;
export const substances = [
  ['METHAMPHETAMINE', 62],
  ['CANNABIS', 16],
  ['ECSTASY', 12],
  ['OTHER', 10],
] as const;

/** In the last regency hardly anything happens. */
const sizes = [7, 10, 8, 8, 11, 9, 6, 10, 9, 17, 0.1];

/** A generated case of a year, as a seed and number decide. */
export function caseOf(seed: number, number: number, year = attackedYear): Case {
  const random = randomOf(seed * 1_000_003 + number + 7919 * year);
  const substance = pick(random, substances);
  const suspects = Array.from(
    { length: random() < 0.9 ? 1 : 2 },
    (_, at): Suspect => ({
      pseudonym: createHash('sha256').update(`suspect ${seed} ${year} ${number} ${at}`).digest('hex'),
      sex: random() < 0.9 ? 'MALE' : 'FEMALE',
      birthYear: year - 16 - Math.floor(random() * 40),
      role: pick(random, roles),
      substance,
    }),
  );
  return {
    code: `LP/${seed}/${year}/${number}`,
    regency: pick(
      random,
      regencies.map((code, at) => [code, sizes[at] as number] as const),
    ),
    reported: new Date(Date.UTC(year, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10),
    suspects,
    substance,
    grams: suspects.reduce((sum, { role }) => sum + gramsOf(role, random), 0),
    operation: random() < operationShare ? kindOf(suspects, random) : undefined,
  };
}

function kindOf(suspects: readonly Suspect[], random: () => number): 'RAID' | 'BORDER' {
  return suspects.some(({ role }) => role === 'COURIER') && random() < borderShare ? 'BORDER' : 'RAID';
}

/** The grams found on somebody, of a normal logarithm. */
export function gramsOf(role: string, random: () => number): number {
  const { mean, deviation } = gramsByRole[role] as { mean: number; deviation: number };
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0.001, Number(Math.exp(mean + deviation * normal).toFixed(3)));
}

const casesOf = `jsonb_to_recordset($1::jsonb) AS c(code text, regency text, reported date, suspects jsonb, substance text,
  grams numeric, operation text)`;

/** Writes cases with who is named in them into the records. */
export async function addCases({ pool }: Database, cases: readonly Case[]): Promise<void> {
  const rows = JSON.stringify(
    cases.map((one) => ({
      ...one,
      suspects: one.suspects.map((suspect) => ({ ...suspect, recordKey: recordKeyOf(suspect.pseudonym) })),
    })),
  );
  await pool.query(
    `INSERT INTO records.case_report (code, agency_code, region_code, reported)
     SELECT code, 'P', regency, reported FROM ${casesOf}`,
    [rows],
  );
  await pool.query(
    `INSERT INTO records.suspect (pseudonym, record_key, case_code, sex, birth_year, role, substance, articles)
     SELECT s.pseudonym, s."recordKey", c.code, s.sex::records.sex, s."birthYear", s.role::records.suspect_role,
            s.substance::reference.substance, '{}'
     FROM ${casesOf}, jsonb_to_recordset(c.suspects) AS s(pseudonym text, "recordKey" bigint, sex text,
          "birthYear" int, role text, substance text)`,
    [rows],
  );
}

/** Writes what was seized in cases, and the operations that led to them. */
export async function addSeizures({ pool }: Database, cases: readonly Case[]): Promise<void> {
  const rows = JSON.stringify(cases);
  await pool.query(
    `INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, published)
     SELECT 'O ' || code, 'P', operation::reference.operation_kind, regency, reported, 'DONE', true FROM ${casesOf}
     WHERE operation IS NOT NULL`,
    [rows],
  );
  await pool.query(
    `INSERT INTO records.seizure (key, case_code, agency_code, region_code, date, substance, quantity, unit)
     SELECT code, code, 'P', regency, reported, substance::reference.substance, grams, 'GRAM' FROM ${casesOf}`,
    [rows],
  );
}

/** What a team of assessment said of a suspect, and the client whom that made of him or her. */
export interface Assessment {
  suspect: string;
  client?: string;
  requested: string;
  daysToDecide: number;
  recommendation: string;
}

export async function addAssessments({ pool }: Database, assessments: readonly Assessment[]): Promise<void> {
  await pool.query(
    `INSERT INTO records.tat_assessment (suspect_pseudonym, client_pseudonym, requested, decided, recommendation)
     SELECT suspect, client, requested, requested + "daysToDecide", recommendation::records.tat_recommendation
     FROM jsonb_to_recordset($1::jsonb) AS a(suspect text, client text, requested date, "daysToDecide" int, recommendation text)`,
    [JSON.stringify(assessments)],
  );
}
