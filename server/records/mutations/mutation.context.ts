import type { Pool } from 'pg';
import type { AuditEntry } from '../../access/audit/audit-entry.js';
import type { AuditLog } from '../../access/audit/audit-log.js';
import type { Kind } from '../../import/kind.js';
import type { Day } from '../../time/day.js';

/** What mutations find in their context. */
export interface MutationContext {
  changing: {
    pool: Pool;
    audit: AuditLog;
    /** Who asks, why and with which document. */
    entry: Pick<AuditEntry, 'subject' | 'role' | 'agency' | 'purpose' | 'document'>;
    today: Day;
    /** Every kind that imports write. */
    kinds: readonly Kind[];
    /** Gives the rest of the request loaders that know nothing of before. */
    renew(context: object): void;
  };
}
