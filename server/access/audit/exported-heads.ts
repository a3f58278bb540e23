import { AuditError } from './audit.error.js';
import { auditWords } from './audit.words.js';
import type { ChainEnd } from './chain.js';

/** The end of the audit as it was told to the outside: what stood before cannot be taken away unseen. */
export interface ExportedHead extends ChainEnd {
  /** When it was told, ISO 8601. */
  at: string;
}

/** As `sinergi audit head` prints it. */
export function writtenHead({ seq, mac, at }: ExportedHead): string {
  return `${seq} ${mac} ${at}`;
}

/** As a file of heads keeps it, a line each. */
export function headLine({ seq, mac, at }: ExportedHead): string {
  return `${JSON.stringify({ seq: String(seq), mac, at })}\n`;
}

/** The heads in a file, in either form. Throws AuditError that names the line that is none. */
export function parseHeads(text: string, where: string): ExportedHead[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [, seq, mac, time] = /^(\d{1,18}) ([0-9a-f]{64}) (\S+)$/.exec(plain(line.trim())) ?? [];
    if (seq && mac && time) return [{ seq: BigInt(seq), mac, at: time }];
    throw new AuditError(auditWords.noHead(at + 1, where));
  });
}

function plain(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { seq, mac, at } = JSON.parse(line);
    return `${seq} ${mac} ${at}`;
  } catch {
    return '';
  }
}
