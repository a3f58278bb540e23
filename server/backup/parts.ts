import { BackupError } from './backup.error.js';
import { backupWords } from './backup.words.js';

/** What a backup holds, in this order. Rows and bytes follow what they belong to, and a digest (SHA-256, hex) follows them. */
export type Part =
  | { part: 'manifest'; manifest: Manifest }
  | { part: 'secrets'; secrets: Secrets }
  | { part: 'table'; name: string; columns: string[] }
  | { part: 'file'; path: string }
  | { part: 'bytes'; bytes: Buffer }
  | { part: 'done'; digest: string; rows?: number }
  | { part: 'sequences'; sequences: Sequence[] }
  | { part: 'end'; digest: string };

/** What a backup is of. */
export interface Manifest {
  /** The version of Sinergi that made it. */
  software: string;
  /** ISO 8601. */
  madeAt: string;
  /** Names of the migrations of its database. */
  migrations: string[];
  /** Id of the current release. */
  release: string | null;
  /** Whether it holds the demonstration, whose keys are public. */
  demonstration: boolean;
}

/** The files of keys as they stand in a data directory; those that it has. */
export interface Secrets {
  'keys.json'?: string;
  'audit-key'?: string;
  'token-key.json'?: string;
}

export interface Sequence {
  name: string;
  value: string;
  isCalled: boolean;
}

const kinds = { json: 1, bytes: 2 };
const headBytes = 5;
/** More than a part ever has. */
const longestPart = 2 ** 26;

/** A part with its kind and length before it. */
export function writtenPart(part: Part): Buffer {
  const isBytes = part.part === 'bytes';
  const body = isBytes ? part.bytes : Buffer.from(JSON.stringify(part));
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(isBytes ? kinds.bytes : kinds.json, 0);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** The parts of a backup that is opened and unpacked. Throws BackupError where there are none. */
export async function* readParts(plain: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of plain) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      if (rest.length < headBytes) break;
      const length = rest.readUInt32BE(1);
      if (length > longestPart) throw new BackupError(backupWords.unknownPart);
      if (rest.length < headBytes + length) break;
      yield parsed(rest.readUInt8(0), rest.subarray(headBytes, headBytes + length));
      rest = rest.subarray(headBytes + length);
    }
  }
  if (rest.length > 0) throw new BackupError(backupWords.endsWithin);
}

function parsed(kind: number, body: Buffer): Part {
  return kind === kinds.bytes ? { part: 'bytes', bytes: body } : JSON.parse(body.toString());
}
