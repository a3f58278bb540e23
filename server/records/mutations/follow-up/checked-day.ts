import { dayOf } from '../../../time/day.js';
import { isPlausible, notInFuture } from '../day-rules.js';
import { invalid } from '../problems.js';
import type { RecordFollowUpInput } from './record-follow-up.input.js';

/** The day that a follow-up is of: that of the contact, else the day when it was due. Throws ProblemError. */
export function checkedDay(
  { due, contacted, status, evidence, followUp, version }: RecordFollowUpInput,
  today: string,
): string {
  isPlausible('due', due);
  notInFuture('contacted', contacted, today);
  if (followUp && version == null) {
    throw invalid('version', 'sebutkan versi yang Anda baca', 'name the version that you saw');
  }
  if (!contacted && status !== 'UNKNOWN') {
    throw invalid(
      'contacted',
      'isi tanggal kontak; tanpa kontak statusnya UNKNOWN',
      'give the day of the contact; without one the status is UNKNOWN',
    );
  }
  if (!contacted && evidence) {
    throw invalid('evidence', 'tanpa kontak tidak ada bukti', 'without a contact there is no evidence');
  }
  const day = contacted ?? due;
  if (!day) throw invalid('due', 'isi contacted atau due', 'give contacted or due');
  if (!contacted) notInFuture('due', due, today);
  return dayOf(day);
}
