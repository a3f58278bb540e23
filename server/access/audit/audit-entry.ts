import { AuditError } from './audit.error.js';
import { auditWords } from './audit.words.js';

/**
 * What an entry is about, by its kind. READ, MUTATION: rows of one type by their keys, none where they were only counted.
 * FIGURES: exact figures of one table (`statistics CASES`), each by region and periods. REFUSED: a field of the schema
 * (`Query.clients`). CHAIN: the end of the chain before (chain-start.ts).
 */
export interface TouchedRecords {
  type: string;
  ids: readonly string[];
}

/** READ: rows about people; FIGURES: exact figures; REFUSED: nothing was shown; CHAIN: a chain begins under a new key. */
type AuditKind = 'READ' | 'MUTATION' | 'FIGURES' | 'REFUSED' | 'CHAIN';

/** What somebody signed in read or changed, or was refused. */
export interface AuditEntry {
  kind: AuditKind;
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
  /** Of a refusal: the code of the error, and of a token that is not taken also why (`UNAUTHENTICATED EXPIRED`). */
  outcome?: string;
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
  outcome: string | null;
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
    outcome: entry.outcome ?? null,
  };
}

/** Throws AuditError where PostgreSQL could not keep the text, so that one entry does not fail the batch it is in. */
export function checkText(entry: AuditEntry): void {
  const texts = [
    entry.subject,
    entry.role,
    entry.agency,
    entry.purpose,
    entry.document,
    entry.action,
    entry.outcome,
  ];
  const touched = entry.records.flatMap(({ type, ids }) => [type, ...ids]);
  if ([...texts, ...touched].some((text) => text !== undefined && unkeepable.test(text))) {
    throw new AuditError(auditWords.noCharacter);
  }
}

/** NUL, or half of a surrogate pair. */
const unkeepable = /[\0\p{Surrogate}]/u;

/**
 * The bytes that the code of an entry covers: all its fields, each in its place, in one form only. The outcome is last and
 * left out where there is none, as in entries that were written before there were any.
 */
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
    ...(entry.outcome === null ? [] : [entry.outcome]),
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
