import type { Exactness, WithheldReason } from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';
import type { PeriodUnit } from '../../time/period-unit.js';
import type { ageBands, DimensionName, streams } from '../dimensions.js';
import type { Neighbour } from '../protection.js';

/** What readers call what numbers are split by and how they are to be read. */
export const statisticsLabels = {
  Dimension: {
    AGE_BAND: words('Kelompok umur', 'Age band'),
    AGENCY: words('Instansi', 'Agency'),
    EXIT: words('Cara keluar', 'Exit'),
    INTERVAL: words('Selang hari', 'Interval of days'),
    KIND: words('Jenis', 'Kind'),
    MENTOR: words('Pendamping', 'Mentor'),
    OUTCOME: words('Hasil', 'Outcome'),
    OUTCOME_GROUP: words('Kelompok hasil', 'Outcome group'),
    RECOMMENDATION: words('Rekomendasi', 'Recommendation'),
    REFERRAL: words('Jalur rujukan', 'Referral'),
    RESULT: words('Ya atau tidak', 'Yes or no'),
    ROLE: words('Peran', 'Role'),
    SEX: words('Jenis kelamin', 'Sex'),
    STAGE: words('Tahap', 'Stage'),
    STATUS: words('Keadaan', 'Status'),
    STREAM: words('Jalur', 'Stream'),
    SUBSTANCE: words('Zat', 'Substance'),
    UNIT: words('Satuan', 'Unit'),
  } satisfies Labels<DimensionName>,
  Direction: {
    HIGHER: words('Makin tinggi makin baik', 'Higher is better'),
    LOWER: words('Makin rendah makin baik', 'Lower is better'),
    NEITHER: words('Tidak dinilai sendiri', 'Not judged by itself'),
  } satisfies Labels<'HIGHER' | 'LOWER' | 'NEITHER'>,
  SurvivalKind: {
    RETENTION: words('Bertahan dalam rehabilitasi', 'Retained in rehabilitation'),
    RELAPSE_FREE: words('Tidak kambuh', 'Relapse-free'),
  } satisfies Labels<'RETENTION' | 'RELAPSE_FREE'>,
  CascadeStreamId: {
    POLICE: words('Dari polisi melalui TAT', 'From police through assessment'),
    OTHER: words('Jalur lain', 'Any other way'),
  } satisfies Labels<(typeof streams)[number]>,
  AgeBand: {
    UNDER_18: words('Di bawah 18 tahun', 'Under 18'),
    '18_24': words('18–24 tahun', '18–24 years'),
    '25_34': words('25–34 tahun', '25–34 years'),
    '35_44': words('35–44 tahun', '35–44 years'),
    '45_PLUS': words('45 tahun ke atas', '45 years and over'),
    UNKNOWN: words('Tidak diketahui', 'Unknown'),
  } satisfies Labels<(typeof ageBands)[number]>,
  PeriodUnit: {
    MONTH: words('Bulan', 'Month'),
    QUARTER: words('Triwulan', 'Quarter'),
    YEAR: words('Tahun', 'Year'),
    YEARS_3: words('Tiga tahun', 'Three years'),
  } satisfies Labels<PeriodUnit>,
  Exactness: {
    EXACT: words('Angka pasti', 'Exact'),
    PROTECTED: words('Angka terlindungi', 'Protected'),
  } satisfies Labels<Exactness>,
  WithheldReason: {
    TOO_SMALL: words('Terlalu sedikit untuk ditampilkan', 'Too few to show'),
    NOT_CLOSED: words('Periode belum ditutup', 'Period not closed yet'),
    NOT_REPORTED: words('Tidak dilaporkan', 'Not reported'),
    FEWER_THAN_5: words('Kurang dari 5', 'Fewer than 5'),
  } satisfies Labels<WithheldReason>,
  FigureStatus: {
    PROVISIONAL: words('Angka sementara', 'Provisional'),
    FINAL: words('Angka tetap', 'Final'),
  } satisfies Labels<'PROVISIONAL' | 'FINAL'>,
  Neighbours: {
    CLIENT: words('Apakah seseorang klien', 'Whether somebody is a client'),
    SUSPECT_ATTRIBUTES: words('Keterangan tentang seorang tersangka', 'What is said of a suspect'),
    BOTH: words('Keduanya bersama', 'Both at once'),
    CLIENT_ATTRIBUTES: words(
      'Keterangan tentang orang yang diketahui klien',
      'What is said of somebody known to be a client',
    ),
  } satisfies Labels<Neighbour>,
};
