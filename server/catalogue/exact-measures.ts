import type { Localised } from '../language/localised.js';
import { eventValues } from './dimensions.js';
import type { ExactMeasure, Split } from './exact-measure.js';
import { facilityMeasures } from './facility-measures.js';

const police: Localised = {
  id: 'Register operasi dan laporan polisi',
  en: 'Registers of operations and police reports',
};
const prevention: Localised = {
  id: 'Register pencegahan BNNP dan BNNK',
  en: 'Prevention registers of BNNP and BNNK',
};

const byMonth = { PROVINCE: 'MONTH', REGENCY: 'MONTH' } as const;
/** A case that stands alone in its cell would tell more than it should. */
const regencyByQuarter = { PROVINCE: 'MONTH', REGENCY: 'QUARTER' } as const;
const regencyByYear = { PROVINCE: 'QUARTER', REGENCY: 'YEAR' } as const;
const agencyByYear = { by: ['AGENCY'], PROVINCE: 'YEAR' } as const satisfies Split;

/** The measures that are exact because they do not count people one by one. */
const measures = {
  OPERATIONS: {
    label: { id: 'Operasi', en: 'Operations' },
    definition: {
      id: 'Operasi yang diumumkan dan dimulai dalam periode ini, menurut wilayah operasi; rencana dan pembatalan tidak dihitung.',
      en: 'Published operations that started in the period, by region of the operation; planned and cancelled ones do not count.',
    },
    source: police,
    side: 'POLICE',
    unit: 'operation',
    facts: `SELECT region_code, started AS day, 1::numeric AS amount, kind::text AS kind, lead_agency_code AS agency
            FROM reference.published_operation`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
      { by: ['AGENCY'], ...byMonth },
    ],
    values: { KIND: eventValues.OPERATION_KIND },
  },
  CASES: {
    label: { id: 'Kasus narkotika', en: 'Narcotics cases' },
    definition: {
      id: 'Laporan polisi yang dibuat dalam periode ini, menurut tempat kejadian perkara.',
      en: 'Police reports filed in the period, by region of the scene.',
    },
    source: police,
    side: 'POLICE',
    unit: 'case',
    facts: `SELECT region_code, reported AS day, 1::numeric AS amount, agency_code AS agency FROM records.case_report`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  CASES_CLEARED: {
    label: { id: 'Kasus selesai', en: 'Cases cleared' },
    definition: {
      id: 'Laporan polisi yang diselesaikan dalam periode ini, kapan pun dibuat, menurut tempat kejadian perkara.',
      en: 'Police reports cleared in the period, whenever filed, by region of the scene.',
    },
    source: police,
    side: 'POLICE',
    unit: 'case',
    facts: `SELECT region_code, cleared AS day, 1::numeric AS amount, agency_code AS agency
            FROM records.case_report WHERE cleared IS NOT NULL`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  SUSPECTS: {
    label: { id: 'Tersangka', en: 'Suspects' },
    definition: {
      id: 'Tersangka dalam laporan polisi periode ini, menurut tempat kejadian perkara; yang disebut dalam dua laporan dihitung dua kali.',
      en: 'Suspects in police reports of the period, by region of the scene; who is named in two reports counts twice.',
    },
    source: police,
    side: 'POLICE',
    unit: 'suspect',
    // Reports without a suspect count none, but say that there were no others.
    facts: `SELECT c.region_code, c.reported AS day, count(s.case_code) AS amount, c.agency_code AS agency
            FROM records.case_report c LEFT JOIN records.suspect s ON s.case_code = c.code GROUP BY c.code`,
    splits: [{ by: [], ...regencyByQuarter }, agencyByYear],
  },
  SEIZURES: {
    label: { id: 'Penyitaan', en: 'Seizures' },
    definition: {
      id: 'Penyitaan barang bukti dalam periode ini, menurut wilayah penyitaan.',
      en: 'Seizures of evidence in the period, by region of the seizure.',
    },
    source: police,
    side: 'POLICE',
    unit: 'seizure',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, agency_code AS agency, substance::text AS substance
            FROM records.seizure`,
    splits: [{ by: [], ...regencyByQuarter }, { by: ['SUBSTANCE'], ...regencyByYear }, agencyByYear],
    values: { SUBSTANCE: eventValues.SUBSTANCE },
  },
  SEIZED: {
    label: { id: 'Jumlah yang disita', en: 'Quantity seized' },
    definition: {
      id: 'Jumlah zat yang disita dalam periode ini, dalam satuan masing-masing; satuan berbeda tidak dijumlahkan.',
      en: 'Quantity seized in the period, each in its unit; different units are never added up.',
    },
    source: police,
    side: 'POLICE',
    unit: 'see UNIT',
    facts: `SELECT region_code, date AS day, quantity AS amount, substance::text AS substance, unit::text AS unit
            FROM records.seizure`,
    splits: [{ by: ['SUBSTANCE', 'UNIT'], ...regencyByYear }],
  },
  ...facilityMeasures,
  OUTREACH_EVENTS: {
    label: { id: 'Kegiatan pencegahan', en: 'Outreach events' },
    definition: { id: 'Kegiatan pencegahan dalam periode ini.', en: 'Prevention events in the period.' },
    source: prevention,
    unit: 'event',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, kind::text AS kind FROM records.outreach`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
    ],
    values: { KIND: eventValues.OUTREACH_KIND },
  },
  PEOPLE_REACHED: {
    label: { id: 'Orang yang dijangkau', en: 'People reached' },
    definition: {
      id: 'Peserta kegiatan pencegahan dalam periode ini; orang yang hadir dua kali dihitung dua kali.',
      en: 'Participants of prevention events in the period; who comes twice counts twice.',
    },
    source: prevention,
    unit: 'person',
    facts: `SELECT region_code, date AS day, reached::numeric AS amount, kind::text AS kind FROM records.outreach`,
    splits: [
      { by: [], ...byMonth },
      { by: ['KIND'], ...byMonth },
    ],
    values: { KIND: eventValues.OUTREACH_KIND },
  },
} satisfies Record<string, ExactMeasure>;

export type ExactMeasureName = keyof typeof measures;

/** Every exact measure by its name, in the shape that all share. */
export const exactMeasures: Record<ExactMeasureName, ExactMeasure> = { ...measures };
