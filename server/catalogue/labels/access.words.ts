import type { Ability } from '../../access/policy.js';
import type { Role } from '../../access/roles.js';
import type { AuditKind } from '../../database/generated/enums.js';
import { type Labels, words } from '../../language/localised.js';

/** What readers call roles, what these may do, and what the audit notes. */
export const accessLabels = {
  Role: {
    PUBLIC: words('Umum', 'Public'),
    LEADERSHIP: words('Pimpinan', 'Leadership'),
    POLICE_ANALYST: words('Analis kepolisian', 'Police analyst'),
    REHAB_ANALYST: words('Analis rehabilitasi', 'Rehabilitation analyst'),
    MENTOR: words('Pendamping', 'Mentor'),
    STEWARD: words('Pengelola data', 'Data steward'),
    ADMIN: words('Administrator', 'Administrator'),
  } satisfies Labels<Role>,
  Ability: {
    MEASURE_POLICE_EXACTLY: words('Melihat angka pasti kepolisian', 'Reads exact police figures'),
    MEASURE_REHABILITATION_EXACTLY: words(
      'Melihat angka pasti rehabilitasi',
      'Reads exact rehabilitation figures',
    ),
    READ_POLICE_RECORDS: words('Membaca catatan kepolisian', 'Reads police records'),
    READ_REHABILITATION_RECORDS: words('Membaca catatan rehabilitasi', 'Reads rehabilitation records'),
    READ_AFTERCARE: words('Membaca pascarehabilitasi', 'Reads aftercare'),
    WORK_ON_AFTERCARE: words('Mencatat pascarehabilitasi', 'Works on aftercare'),
    ASSIGN_MENTORS: words('Menugaskan pendamping', 'Assigns mentors'),
    PUBLISH_OPERATIONS: words('Mengumumkan operasi', 'Publishes operations'),
    SET_TARGETS: words('Menetapkan target', 'Sets targets'),
    RETRACT_IMPORTS: words('Menarik kembali impor', 'Retracts imports'),
    READ_AUDIT: words('Membaca jejak audit', 'Reads the audit'),
  } satisfies Labels<Ability>,
  AuditKind: {
    READ: words('Membaca', 'Reading'),
    MUTATION: words('Mengubah', 'Change'),
    FIGURES: words('Membaca angka pasti', 'Reading exact figures'),
    REFUSED: words('Ditolak', 'Refused'),
    CHAIN: words('Kunci baru', 'New key'),
  } satisfies Labels<AuditKind>,
};
