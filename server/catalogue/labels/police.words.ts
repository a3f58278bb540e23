import type {
  CaseStage,
  OperationKind,
  OperationStatus,
  OutreachKind,
  SeizureUnit,
  Severity,
  Substance,
  SuspectRole,
  TatRecommendation,
} from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';

/** What readers call the values of records of enforcement. */
export const policeLabels = {
  OperationKind: {
    INVESTIGATION: words('Penyelidikan', 'Investigation'),
    RAID: words('Razia', 'Raid'),
    ANTIK: words('Operasi Antik', 'Antik operation'),
    CHECKPOINT: words('Pos pemeriksaan', 'Checkpoint'),
    BORDER: words('Perbatasan', 'Border'),
  } satisfies Labels<OperationKind>,
  OperationStatus: {
    PLANNED: words('Direncanakan', 'Planned'),
    RUNNING: words('Berjalan', 'Running'),
    DONE: words('Selesai', 'Done'),
    CANCELLED: words('Dibatalkan', 'Cancelled'),
  } satisfies Labels<OperationStatus>,
  CaseStage: {
    INVESTIGATION: words('Penyelidikan dan penyidikan', 'Investigation'),
    P21: words('Berkas lengkap (P21)', 'File complete (P21)'),
    HANDED_OVER: words('Dilimpahkan (tahap II)', 'Handed over (stage II)'),
    STOPPED: words('Dihentikan (SP3)', 'Stopped (SP3)'),
    RESTORATIVE_JUSTICE: words('Keadilan restoratif', 'Restorative justice'),
  } satisfies Labels<CaseStage>,
  SuspectRole: {
    DEALER: words('Bandar', 'Dealer'),
    SELLER: words('Pengedar', 'Seller'),
    COURIER: words('Kurir', 'Courier'),
    USER: words('Pemakai', 'User'),
    PRODUCER: words('Produsen', 'Producer'),
    IMPORTER: words('Importir', 'Importer'),
    EXPORTER: words('Eksportir', 'Exporter'),
  } satisfies Labels<SuspectRole>,
  Severity: {
    MILD: words('Ringan', 'Mild'),
    MODERATE: words('Sedang', 'Moderate'),
    SEVERE: words('Berat', 'Severe'),
  } satisfies Labels<Severity>,
  TatRecommendation: {
    REHAB_INPATIENT: words('Rehabilitasi rawat inap', 'Inpatient rehabilitation'),
    REHAB_OUTPATIENT: words('Rehabilitasi rawat jalan', 'Outpatient rehabilitation'),
    PROSECUTION: words('Proses hukum', 'Prosecution'),
    BOTH: words('Rehabilitasi dan proses hukum', 'Rehabilitation and prosecution'),
  } satisfies Labels<TatRecommendation>,
  Substance: {
    METHAMPHETAMINE: words('Sabu', 'Methamphetamine'),
    ECSTASY: words('Ekstasi', 'Ecstasy'),
    CANNABIS: words('Ganja', 'Cannabis'),
    HEROIN: words('Heroin', 'Heroin'),
    COCAINE: words('Kokain', 'Cocaine'),
    SYNTHETIC_CANNABINOID: words('Ganja sintetis', 'Synthetic cannabinoid'),
    PRESCRIPTION: words('Obat resep', 'Prescription medicine'),
    OTHER: words('Lainnya', 'Other'),
  } satisfies Labels<Substance>,
  SeizureUnit: {
    GRAM: words('gram', 'gram'),
    MILLILITRE: words('mililiter', 'millilitre'),
    TABLET: words('butir', 'tablet'),
    PLANT: words('batang', 'plant'),
  } satisfies Labels<SeizureUnit>,
  OutreachKind: {
    SOCIALISATION: words('Sosialisasi', 'Awareness session'),
    COUNSELLING: words('Penyuluhan', 'Counselling'),
    URINE_TEST: words('Tes urine', 'Urine test'),
  } satisfies Labels<OutreachKind>,
};
