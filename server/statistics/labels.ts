import * as enums from '../database/generated/enums.js';
import { catalogue, type Localised } from '../publish/catalogue.js';
import type { Locale } from '../reference/enums.js';
import { rankLabels } from './rank-labels.js';

const text = (id: string, en: string): Localised => ({ id, en });

/** What readers call the values of the schema's enumerations. */
const labels: Record<string, Localised> = {
  COUNTRY: text('Negara', 'Country'),
  PROVINCE: text('Provinsi', 'Province'),
  REGENCY: text('Kabupaten/Kota', 'Regency or city'),
  DISTRICT: text('Kecamatan', 'District'),
  INVESTIGATION: text('Penyelidikan', 'Investigation'),
  RAID: text('Razia', 'Raid'),
  ANTIK: text('Operasi Antik', 'Antik operation'),
  CHECKPOINT: text('Pos pemeriksaan', 'Checkpoint'),
  BORDER: text('Perbatasan', 'Border'),
  PLANNED: text('Direncanakan', 'Planned'),
  RUNNING: text('Berjalan', 'Running'),
  DONE: text('Selesai', 'Done'),
  CANCELLED: text('Dibatalkan', 'Cancelled'),
  METHAMPHETAMINE: text('Sabu', 'Methamphetamine'),
  ECSTASY: text('Ekstasi', 'Ecstasy'),
  CANNABIS: text('Ganja', 'Cannabis'),
  HEROIN: text('Heroin', 'Heroin'),
  COCAINE: text('Kokain', 'Cocaine'),
  SYNTHETIC_CANNABINOID: text('Ganja sintetis', 'Synthetic cannabinoid'),
  PRESCRIPTION: text('Obat resep', 'Prescription medicine'),
  OTHER: text('Lainnya', 'Other'),
  GRAM: text('gram', 'gram'),
  MILLILITRE: text('mililiter', 'millilitre'),
  TABLET: text('butir', 'tablet'),
  PLANT: text('batang', 'plant'),
  SOCIALISATION: text('Sosialisasi', 'Awareness session'),
  COUNSELLING: text('Penyuluhan', 'Counselling'),
  URINE_TEST: text('Tes urine', 'Urine test'),
  INPATIENT: text('Rawat inap', 'Inpatient'),
  OUTPATIENT: text('Rawat jalan', 'Outpatient'),
  BOTH: text('Rawat inap dan rawat jalan', 'Inpatient and outpatient'),
  MABES: text('Mabes Polri', 'National police headquarters'),
  POLDA: text('Polda', 'Regional police'),
  DIREKTORAT: text('Direktorat', 'Directorate'),
  POLRESTA: text('Polresta', 'City police'),
  POLRES: text('Polres', 'Regency police'),
  SATRESNARKOBA: text('Satresnarkoba', 'Narcotics unit'),
  POLSEK: text('Polsek', 'Sector police'),
  BNN_RI: text('BNN RI', 'National narcotics agency'),
  BNNP: text('BNNP', 'Provincial narcotics agency'),
  BNNK: text('BNNK', 'Regency narcotics agency'),
  PROVINCE_GOVERNMENT: text('Pemerintah provinsi', 'Province government'),
  REGENCY_GOVERNMENT: text('Pemerintah kabupaten/kota', 'Regency government'),
  REHAB_CENTRE: text('Balai rehabilitasi', 'Rehabilitation centre'),
  REHAB_CLINIC: text('Klinik pratama', 'Rehabilitation clinic'),
  IPWL: text('Institusi Penerima Wajib Lapor', 'Mandatory-report institution'),
  COMMUNITY: text('Intervensi Berbasis Masyarakat', 'Community-based intervention'),
  EXACT: text('Angka pasti', 'Exact'),
  PROTECTED: text('Angka terlindungi', 'Protected'),
  TOO_SMALL: text('Terlalu sedikit untuk ditampilkan', 'Too few to show'),
  NOT_CLOSED: text('Periode belum ditutup', 'Period not closed yet'),
  NOT_REPORTED: text('Tidak dilaporkan', 'Not reported'),
  KIND: text('Jenis', 'Kind'),
  AGENCY: text('Instansi', 'Agency'),
  SUBSTANCE: text('Zat', 'Substance'),
  UNIT: text('Satuan', 'Unit'),
  MONTH: text('Bulan', 'Month'),
  QUARTER: text('Triwulan', 'Quarter'),
  YEAR: text('Tahun', 'Year'),
  YEARS_3: text('Tiga tahun', 'Three years'),
  ...rankLabels,
  ...Object.fromEntries(Object.entries(catalogue).map(([name, measure]) => [name, measure.label])),
};

/** The label of a value of an enumeration, or the value itself where it has none. */
export function labelOf(value: string, locale: Locale): string {
  const label = labels[value];
  return label ? (locale === 'EN' ? label.en : label.id) : value;
}

/** The enumerations whose labels the catalogue lists, by the name that they have in the schema. */
export const labelledEnums: Record<string, string[]> = {
  Measure: Object.keys(catalogue),
  Dimension: ['KIND', 'AGENCY', 'SUBSTANCE', 'UNIT'],
  RegionLevel: Object.values(enums.RegionLevel),
  AgencyKind: Object.values(enums.AgencyKind),
  Rank: Object.values(enums.Rank),
  OperationKind: Object.values(enums.OperationKind),
  OperationStatus: Object.values(enums.OperationStatus),
  OutreachKind: Object.values(enums.OutreachKind),
  FacilitySetting: Object.values(enums.FacilitySetting),
  Substance: Object.values(enums.Substance),
  SeizureUnit: Object.values(enums.SeizureUnit),
  PeriodUnit: Object.values(enums.PeriodUnit),
  Exactness: Object.values(enums.Exactness),
  WithheldReason: Object.values(enums.WithheldReason),
};
