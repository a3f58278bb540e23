import { createHmac } from 'node:crypto';
import type { Keys } from '../keys/keys.js';

/** A person as the database knows them. */
export interface Person {
  /** 64 hex digits. */
  pseudonym: string;
  /** The first 64 bits of HMAC(record key, pseudonym), as a signed decimal. */
  recordKey: string;
}

/** Makes the person of a number: a NIK (16 digits) is the same everywhere, any other number within its source only. */
export function personOf(number: string, source: string, keys: Keys): Person {
  const nik = number.replace(/[\s.-]/g, '');
  const identity = /^\d{16}$/.test(nik) ? `NIK:${nik}` : `${source}\u0000${number.trim()}`;
  const pseudonym = createHmac('sha256', keys.pseudonym).update(identity).digest('hex');
  const recordKey = createHmac('sha256', keys.record).update(pseudonym).digest().readBigInt64BE(0).toString();
  return { pseudonym, recordKey };
}
