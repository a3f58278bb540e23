/** The audit cannot be written or read; the message says why and what to do. */
export class AuditError extends Error {
  override name = 'AuditError';
}
