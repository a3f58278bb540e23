import type { Answers } from '../answers.js';
import { AuditResolver } from './audit.resolver.js';
import { auditRecords } from './audit-entry.rows.js';

export const auditAnswers: Answers = { records: auditRecords, resolvers: [AuditResolver] };
