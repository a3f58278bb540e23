import { type ChainEnd, entryMac, type LinkedEntry, sameCode } from './chain.js';
import { beginsChain, EntriesDigest, follows } from './chain-start.js';

/** Entries under one key. */
export interface Chain {
  first: bigint;
  last: bigint;
  /** Whether its codes were compared; without its key, a chain is known to be as it was when the next one began. */
  isVerified: boolean;
  /** Who began it, when and why, and the end that it follows; undefined of the first one. */
  start?: { by: string; at: Date; reason: string | null; after: ChainEnd };
}

/** What does not fit, of an entry that is in its place. */
type Misfit = 'ENTRY' | 'EARLIER';

/** The chains of an audit, read entry by entry with the keys that are at hand. */
export class Chains {
  private readonly digest = new EntriesDigest();
  private readonly chains: Chain[] = [];
  private keyOfLast?: Buffer;

  constructor(private readonly keys: readonly Buffer[]) {}

  get all(): readonly Chain[] {
    return this.chains;
  }

  /** The key of the last chain; undefined where none of those at hand is. */
  get key(): Buffer | undefined {
    return this.keyOfLast;
  }

  /** Takes the next entry, which follows `end`. */
  take(end: ChainEnd, entry: LinkedEntry): Misfit | undefined {
    const misfit = end.seq === 0n || beginsChain(entry) ? this.begin(end, entry) : this.goOn(end, entry);
    this.digest.add(entry);
    return misfit;
  }

  private begin(end: ChainEnd, entry: LinkedEntry): Misfit | undefined {
    const { seq, subject, purpose, at } = entry;
    this.keyOfLast = this.keys.find((key) => fits(key, end, entry));
    const after = { seq: end.seq, mac: end.mac };
    const start =
      end.seq > 0n ? { by: subject, at: new Date(Number(at)), reason: purpose, after } : undefined;
    this.chains.push({ first: seq, last: seq, isVerified: this.keyOfLast !== undefined, start });
    // What an entry without its key says of others is hearsay: the next chain covers both.
    if (!start || !this.keyOfLast) return undefined;
    return follows(entry, { ...after, digest: this.digest.value() }) ? undefined : 'EARLIER';
  }

  private goOn(end: ChainEnd, entry: LinkedEntry): Misfit | undefined {
    const last = this.chains.at(-1);
    if (last) last.last = entry.seq;
    return !this.keyOfLast || fits(this.keyOfLast, end, entry) ? undefined : 'ENTRY';
  }
}

const fits = (key: Buffer, end: ChainEnd, entry: LinkedEntry) =>
  sameCode(entry.mac, entryMac(key, end.mac, entry));
