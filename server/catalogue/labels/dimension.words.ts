import { type Labels, words } from '../../language/localised.js';
import type { careStages, policeStages, yesNo } from '../dimensions.js';

/** What readers call values that only dimensions of tables have. */
export const dimensionValues = {
  EXIT: {
    EVENT: words('Peristiwa', 'Event'),
    COMPLETED: words('Selesai', 'Completed'),
    CENSORED: words('Tersensor', 'Censored'),
  },
  OUTCOME_GROUP: {
    COMPLETED: words('Selesai', 'Completed'),
    LEFT_EARLY: words('Putus dini', 'Left early'),
    OTHER: words('Lainnya', 'Other'),
  },
  RESULT: {
    YES: words('Ya', 'Yes'),
    NO: words('Tidak', 'No'),
  } satisfies Labels<(typeof yesNo)[number]>,
  STAGE: {
    SUSPECTED: words('Tersangka', 'Suspected'),
    ASSESSED: words('Diputuskan TAT', 'Assessed by TAT'),
    RECOMMENDED: words('Direkomendasikan rehabilitasi', 'Recommended to rehabilitation'),
    ADMITTED: words('Masuk rehabilitasi', 'Admitted'),
    COMPLETED: words('Selesai rehabilitasi', 'Completed'),
    AFTERCARE: words('Pascarehabilitasi dimulai', 'Aftercare started'),
    FOLLOWED_UP: words('Terpantau setelah 6 bulan', 'Followed up at 6 months'),
    RELAPSE_FREE: words('Tidak kambuh setelah 6 bulan', 'Relapse-free at 6 months'),
  } satisfies Labels<(typeof policeStages)[number] | (typeof careStages)[number]>,
};

/** Where a value was not reported. */
export const unknownLabel = { UNKNOWN: words('Tidak diketahui', 'Unknown') };

/** An interval of days. */
export const intervalWords = words(
  (days: string) => `hari ${days}`,
  (days) => `day ${days}`,
);
