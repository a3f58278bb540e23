import type { Ability } from '../../access/policy.js';
import type { Localised } from '../../language/localised.js';

const text = (id: string, en: string): Localised => ({ id, en });

/** What a role may do. */
export const abilityLabels: Record<Ability, Localised> = {
  MEASURE_POLICE_EXACTLY: text('Melihat angka pasti kepolisian', 'Reads exact police figures'),
  MEASURE_REHABILITATION_EXACTLY: text(
    'Melihat angka pasti rehabilitasi',
    'Reads exact rehabilitation figures',
  ),
  READ_POLICE_RECORDS: text('Membaca catatan kepolisian', 'Reads police records'),
  READ_REHABILITATION_RECORDS: text('Membaca catatan rehabilitasi', 'Reads rehabilitation records'),
  READ_AFTERCARE: text('Membaca pascarehabilitasi', 'Reads aftercare'),
  WORK_ON_AFTERCARE: text('Mencatat pascarehabilitasi', 'Works on aftercare'),
  ASSIGN_MENTORS: text('Menugaskan pendamping', 'Assigns mentors'),
  PUBLISH_OPERATIONS: text('Mengumumkan operasi', 'Publishes operations'),
  SET_TARGETS: text('Menetapkan target', 'Sets targets'),
  RETRACT_IMPORTS: text('Menarik kembali impor', 'Retracts imports'),
  READ_AUDIT: text('Membaca jejak audit', 'Reads the audit'),
};

/** Values of records, by their enumeration where they mean something of their own there. */
export const recordLabels: Record<string, Record<string, Localised>> = {
  CaseStage: {
    INVESTIGATION: text('Penyelidikan dan penyidikan', 'Investigation'),
    P21: text('Berkas lengkap (P21)', 'File complete (P21)'),
    HANDED_OVER: text('Dilimpahkan (tahap II)', 'Handed over (stage II)'),
    STOPPED: text('Dihentikan (SP3)', 'Stopped (SP3)'),
    RESTORATIVE_JUSTICE: text('Keadilan restoratif', 'Restorative justice'),
  },
  Severity: {
    MILD: text('Ringan', 'Mild'),
    MODERATE: text('Sedang', 'Moderate'),
    SEVERE: text('Berat', 'Severe'),
  },
  TatRecommendation: { BOTH: text('Rehabilitasi dan proses hukum', 'Rehabilitation and prosecution') },
  Referral: { COMMUNITY: text('Masyarakat', 'Community') },
  Instrument: {
    ASI: text('ASI (indeks keparahan adiksi)', 'ASI (addiction severity)'),
    URICA: text('URICA (kesiapan berubah)', 'URICA (readiness to change)'),
    WHOQOL: text('WHOQOL (kualitas hidup)', 'WHOQOL (quality of life)'),
  },
  ScorePhase: {
    ENTRY: text('Awal', 'Entry'),
    EXIT: text('Akhir', 'Exit'),
    FOLLOW_UP: text('Pemantauan', 'Follow-up'),
  },
  FollowUpStatus: { UNKNOWN: text('Tidak terlacak', 'Not traced') },
  Evidence: { SELF: text('Pengakuan sendiri', 'Own account'), FAMILY: text('Keterangan keluarga', 'Family') },
  AuditKind: { READ: text('Membaca', 'Reading'), MUTATION: text('Mengubah', 'Change') },
};
