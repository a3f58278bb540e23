import { type DimensionName, eventValues } from './dimensions.js';
import type { Localised } from './localised.js';

/** A measure that does not count people one by one: what it counts, where from, and by what it may be split. */
export interface ExactMeasure {
  label: Localised;
  definition: Localised;
  source: Localised;
  unit: string;
  /** SQL of the facts: region_code, day, amount and a column for each dimension. Never about people one by one. */
  facts: string;
  /** Every allowed combination of dimensions; the empty one is the total. */
  breakdowns: readonly (readonly DimensionName[])[];
  /** All values of a dimension where it is a closed list; open dimensions show what was seen. */
  values?: Partial<Record<DimensionName, readonly string[]>>;
  /** A period without a fact was not reported, instead of being zero. */
  reported?: boolean;
  /** A stock: the last month of a period speaks for it, instead of the sum. */
  stock?: boolean;
}

const police: Localised = {
  id: 'Register operasi dan laporan polisi',
  en: 'Registers of operations and police reports',
};
const facilities: Localised = {
  id: 'Laporan bulanan fasilitas rehabilitasi',
  en: 'Monthly reports of rehabilitation facilities',
};
const prevention: Localised = {
  id: 'Register pencegahan BNNP dan BNNK',
  en: 'Prevention registers of BNNP and BNNK',
};

const occupancy = (column: string) =>
  `SELECT f.region_code, o.month AS day, o.${column}::numeric AS amount
   FROM records.occupancy o JOIN reference.facility f ON f.code = o.facility_code WHERE o.${column} IS NOT NULL`;

/** The public measures that are exact because they do not count people one by one. */
const measures = {
  OPERATIONS: {
    label: { id: 'Operasi', en: 'Operations' },
    definition: {
      id: 'Operasi yang dimulai dalam periode ini, menurut wilayah operasi; rencana dan pembatalan tidak dihitung.',
      en: 'Operations that started in the period, by region of the operation; planned and cancelled ones do not count.',
    },
    source: police,
    unit: 'operation',
    facts: `SELECT region_code, started AS day, 1::numeric AS amount, kind::text AS kind, lead_agency_code AS agency
            FROM records.operation WHERE status IS NULL OR status NOT IN ('PLANNED', 'CANCELLED')`,
    breakdowns: [[], ['KIND'], ['AGENCY']],
    values: { KIND: eventValues.OPERATION_KIND },
  },
  CASES: {
    label: { id: 'Kasus narkotika', en: 'Narcotics cases' },
    definition: {
      id: 'Laporan polisi yang dibuat dalam periode ini, menurut tempat kejadian perkara.',
      en: 'Police reports filed in the period, by region of the scene.',
    },
    source: police,
    unit: 'case',
    facts: `SELECT region_code, reported AS day, 1::numeric AS amount, agency_code AS agency FROM records.case_report`,
    breakdowns: [[], ['AGENCY']],
  },
  CASES_CLEARED: {
    label: { id: 'Kasus selesai', en: 'Cases cleared' },
    definition: {
      id: 'Laporan polisi yang diselesaikan dalam periode ini, kapan pun dibuat, menurut tempat kejadian perkara.',
      en: 'Police reports cleared in the period, whenever filed, by region of the scene.',
    },
    source: police,
    unit: 'case',
    facts: `SELECT region_code, cleared AS day, 1::numeric AS amount FROM records.case_report WHERE cleared IS NOT NULL`,
    breakdowns: [[]],
  },
  SEIZURES: {
    label: { id: 'Penyitaan', en: 'Seizures' },
    definition: {
      id: 'Penyitaan barang bukti dalam periode ini, menurut wilayah penyitaan.',
      en: 'Seizures of evidence in the period, by region of the seizure.',
    },
    source: police,
    unit: 'seizure',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, agency_code AS agency, substance::text AS substance
            FROM records.seizure`,
    breakdowns: [[], ['SUBSTANCE'], ['AGENCY']],
    values: { SUBSTANCE: eventValues.SUBSTANCE },
  },
  SEIZED: {
    label: { id: 'Jumlah yang disita', en: 'Quantity seized' },
    definition: {
      id: 'Jumlah zat yang disita dalam periode ini, dalam satuan masing-masing; satuan berbeda tidak dijumlahkan.',
      en: 'Quantity seized in the period, each in its unit; different units are never added up.',
    },
    source: police,
    unit: 'see UNIT',
    facts: `SELECT region_code, date AS day, quantity AS amount, substance::text AS substance, unit::text AS unit
            FROM records.seizure`,
    breakdowns: [['SUBSTANCE', 'UNIT']],
  },
  BED_DAYS_AVAILABLE: {
    label: { id: 'Hari tempat tidur tersedia', en: 'Bed-days available' },
    definition: {
      id: 'Jumlah hari tempat tidur yang tersedia menurut laporan fasilitas dalam periode ini.',
      en: 'Bed-days available as facilities reported them for the period.',
    },
    source: facilities,
    unit: 'bed-day',
    facts: occupancy('bed_days_available'),
    breakdowns: [[]],
    reported: true,
  },
  BED_DAYS_OCCUPIED: {
    label: { id: 'Hari tempat tidur terisi', en: 'Bed-days occupied' },
    definition: {
      id: 'Jumlah hari tempat tidur yang terisi menurut laporan fasilitas dalam periode ini.',
      en: 'Bed-days occupied as facilities reported them for the period.',
    },
    source: facilities,
    unit: 'bed-day',
    facts: occupancy('bed_days_occupied'),
    breakdowns: [[]],
    reported: true,
  },
  WAITING: {
    label: { id: 'Orang dalam daftar tunggu', en: 'People waiting' },
    definition: {
      id: 'Orang yang menunggu tempat pada akhir periode, menurut laporan fasilitas.',
      en: 'People waiting for a place at the end of the period, as facilities report them.',
    },
    source: facilities,
    unit: 'person',
    facts: occupancy('waiting'),
    breakdowns: [[]],
    reported: true,
    stock: true,
  },
  OUTREACH_EVENTS: {
    label: { id: 'Kegiatan pencegahan', en: 'Outreach events' },
    definition: { id: 'Kegiatan pencegahan dalam periode ini.', en: 'Prevention events in the period.' },
    source: prevention,
    unit: 'event',
    facts: `SELECT region_code, date AS day, 1::numeric AS amount, kind::text AS kind FROM records.outreach`,
    breakdowns: [[], ['KIND']],
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
    breakdowns: [[], ['KIND']],
    values: { KIND: eventValues.OUTREACH_KIND },
  },
} satisfies Record<string, ExactMeasure>;

export type ExactMeasureName = keyof typeof measures;

/** Every exact measure by its name, in the shape that all share. */
export const exactMeasures: Record<ExactMeasureName, ExactMeasure> = { ...measures };
