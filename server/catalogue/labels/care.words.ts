import type {
  CareSetting,
  Evidence,
  FollowUpStatus,
  Instrument,
  Outcome,
  Referral,
  ScorePhase,
  Sex,
} from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';

/** What readers call the values of records of care. */
export const careLabels = {
  Sex: {
    MALE: words('Laki-laki', 'Male'),
    FEMALE: words('Perempuan', 'Female'),
    UNKNOWN: words('Tidak diketahui', 'Unknown'),
  } satisfies Labels<Sex>,
  CareSetting: {
    INPATIENT: words('Rawat inap', 'Inpatient'),
    OUTPATIENT: words('Rawat jalan', 'Outpatient'),
  } satisfies Labels<CareSetting>,
  Referral: {
    VOLUNTARY: words('Datang sendiri', 'Voluntary'),
    FAMILY: words('Keluarga', 'Family'),
    TAT: words('Asesmen terpadu (TAT)', 'Integrated assessment (TAT)'),
    COURT: words('Pengadilan', 'Court'),
    COMMUNITY: words('Masyarakat', 'Community'),
  } satisfies Labels<Referral>,
  Outcome: {
    COMPLETED: words('Selesai', 'Completed'),
    DROPPED_OUT: words('Berhenti sendiri', 'Dropped out'),
    TERMINATED: words('Dikeluarkan', 'Terminated'),
    TRANSFERRED: words('Dirujuk', 'Transferred'),
    INCARCERATED: words('Ditahan', 'Incarcerated'),
    DIED: words('Meninggal', 'Died'),
    OTHER: words('Lainnya', 'Other'),
  } satisfies Labels<Outcome>,
  Instrument: {
    ASI: words('ASI (indeks keparahan adiksi)', 'ASI (addiction severity)'),
    URICA: words('URICA (kesiapan berubah)', 'URICA (readiness to change)'),
    WHOQOL: words('WHOQOL (kualitas hidup)', 'WHOQOL (quality of life)'),
  } satisfies Labels<Instrument>,
  ScorePhase: {
    ENTRY: words('Awal', 'Entry'),
    EXIT: words('Akhir', 'Exit'),
    FOLLOW_UP: words('Pemantauan', 'Follow-up'),
  } satisfies Labels<ScorePhase>,
  FollowUpStatus: {
    ABSTINENT: words('Pulih', 'Abstinent'),
    LAPSE: words('Tergelincir', 'Lapse'),
    RELAPSED: words('Kambuh', 'Relapsed'),
    UNKNOWN: words('Tidak terlacak', 'Not traced'),
    INCARCERATED: words('Ditahan', 'Incarcerated'),
    DIED: words('Meninggal', 'Died'),
  } satisfies Labels<FollowUpStatus>,
  Evidence: {
    SELF: words('Pengakuan sendiri', 'Own account'),
    FAMILY: words('Keterangan keluarga', 'Family'),
    URINE_TEST: words('Tes urine', 'Urine test'),
  } satisfies Labels<Evidence>,
};
