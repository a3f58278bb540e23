import { SentenceError } from '../language/sentence.error.js';

/** A backup cannot be made, read or restored; the sentence says why and what to do. */
export class BackupError extends SentenceError {
  override name = 'BackupError';
}
