import { AuditError } from './audit.error.js';

/** Rows of one type that were read or changed; no ids where they were only counted. */
export interface TouchedRecords {
  type: string;
  ids: readonly string[];
}

/** What somebody signed in read or changed. */
export interface AuditEntry {
  kind: 'READ' | 'MUTATION';
  subject: string;
  role: string;
  agency?: string;
  /** Why, in the words of who asks. */
  purpose?: string;
  /** SHA-256 of the GraphQL document, in hex. */
  document: string;
  /** The mutation's name. */
  action?: string;
  records: readonly TouchedRecords[];
}

/** An entry as the table holds it, but for its code. A changed table may hold any JSON as records. */
export interface NumberedEntry {
  seq: bigint;
  /** Milliseconds since 1970; as text, because a changed table may hold more than numbers do. */
  at: string;
  kind: string;
  subject: string;
  role: string;
  agency: string | null;
  purpose: string | null;
  document: string;
  action: string | null;
  records: unknown;
}

/** Gives an entry its place. */
export function numbered(entry: AuditEntry, seq: bigint, at: Date): NumberedEntry {
  return {
    seq,
    at: String(at.getTime()),
    kind: entry.kind,
    subject: entry.subject,
    role: entry.role,
    agency: entry.agency ?? null,
    purpose: entry.purpose ?? null,
    document: entry.document,
    action: entry.action ?? null,
    records: entry.records.map(({ type, ids }) => ({ type, ids })),
  };
}

/** Throws AuditError where PostgreSQL could not keep the text, so that one entry does not fail the batch it is in. */
export function checkText(entry: AuditEntry): void {
  const texts = [entry.subject, entry.role, entry.agency, entry.purpose, entry.document, entry.action];
  const touched = entry.records.flatMap(({ type, ids }) => [type, ...ids]);
  if ([...texts, ...touched].some((text) => text !== undefined && unkeepable.test(text))) {
    throw new AuditError('an entry of the audit holds a character that is none; ask again without it');
  }
}

/** NUL, or half of a surrogate pair. */
const unkeepable = /[\0\p{Surrogate}]/u;

/** The bytes that the code of an entry covers: all its fields, each in its place, in one form only. */
export function canonical(entry: NumberedEntry): string {
  return JSON.stringify([
    String(entry.seq),
    entry.at,
    entry.kind,
    entry.subject,
    entry.role,
    entry.agency,
    entry.purpose,
    entry.document,
    entry.action,
    touched(entry.records),
  ]);
}

/** One form of what was touched, whatever order PostgreSQL gives the keys; null of what no entry was ever written with. */
function touched(records: unknown): [string, readonly string[]][] | null {
  if (!Array.isArray(records) || !records.every(isTouched)) return null;
  return records.map(({ type, ids }) => [type, ids]);
}

function isTouched(held: unknown): held is TouchedRecords {
  if (held === null || typeof held !== 'object' || Object.keys(held).sort().join() !== 'ids,type')
    return false;
  const { type, ids } = held as Record<string, unknown>;
  return typeof type === 'string' && Array.isArray(ids) && ids.every((id) => typeof id === 'string');
}
