import { dayOf } from '../../../time/day.js';
import { isPlausible, notInFuture } from '../day-rules.js';
import { invalid } from '../problems.js';
import type { RecordFollowUpInput } from './record-follow-up.input.js';
import { recordFollowUpWords } from './record-follow-up.words.js';

/** The day that a follow-up is of: that of the contact, else the day when it was due. Throws ProblemError. */
export function checkedDay(
  { due, contacted, status, evidence, followUp, version }: RecordFollowUpInput,
  today: string,
): string {
  isPlausible('due', due);
  notInFuture('contacted', contacted, today);
  if (followUp && version == null) {
    throw invalid('version', recordFollowUpWords.version);
  }
  if (!contacted && status !== 'UNKNOWN') {
    throw invalid('contacted', recordFollowUpWords.noContact);
  }
  if (!contacted && evidence) {
    throw invalid('evidence', recordFollowUpWords.noEvidence);
  }
  const day = contacted ?? due;
  if (!day) throw invalid('due', recordFollowUpWords.noDay);
  if (!contacted) notInFuture('due', due, today);
  return dayOf(day);
}
