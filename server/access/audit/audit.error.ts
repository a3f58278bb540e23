import { SentenceError } from '../../language/sentence.error.js';

/** The audit cannot be written or read; the sentence says why and what to do. */
export class AuditError extends SentenceError {
  override name = 'AuditError';
}
