import { createHmac } from 'node:crypto';
import { type RunSql, readHead } from '../../../../server/access/audit/audit-table.js';
import { type ChainEnd, entryMac, type LinkedEntry, sealOf } from '../../../../server/access/audit/chain.js';

/** What an attacker has who owns the database but not the key: chance, a key of their own, and heads of former times. */
export interface Attacker {
  /** A whole number from `from` to `to`. */
  pick(from: number, to: number): number;
  key: Buffer;
  /** The rows of the head as they were at these places. */
  savedHeads: readonly { seq: bigint; mac: string; seal: string }[];
}

type Tampering = (run: RunSql, attacker: Attacker, length: number) => Promise<void>;

/** The same chance for the same seed and round. */
export function chanceOf(round: number): Attacker['pick'] {
  let drawn = 0;
  return (from, to) => {
    const bytes = createHmac('sha256', 'tampering').update(`${round} ${drawn++}`).digest();
    return from + (bytes.readUInt32BE(0) % (to - from + 1));
  };
}

const edit =
  (...assignments: readonly string[]): Tampering =>
  async (run, { pick }, length) => {
    const assignment = assignments[pick(0, assignments.length - 1)];
    await run(`UPDATE records.audit_entry SET ${assignment} WHERE seq = ${pick(1, length)}`);
  };

const setHead = (run: RunSql, { seq, mac, seal }: { seq: bigint; mac: string; seal: string }) =>
  run(`UPDATE records.audit_head SET seq = ${seq}, mac = $1, seal = $2`, mac, seal);

const endAt = async (run: RunSql, seq: number): Promise<ChainEnd> => {
  const [row] = await run<{ mac: string }>(`SELECT mac FROM records.audit_entry WHERE seq = ${seq}`);
  return { seq: BigInt(seq), mac: row?.mac ?? '' };
};

const cutAfter = (run: RunSql, seq: number) => run(`DELETE FROM records.audit_entry WHERE seq > ${seq}`);

/** Knows the algorithm: codes as the code would make them, from `first` to the end, and a head that fits. */
async function rewriteFrom(run: RunSql, { key }: Attacker, first: number): Promise<void> {
  let end = await endAt(run, first - 1);
  const entries = await run<Omit<LinkedEntry, 'seq'> & { seq: string }>(
    `SELECT seq::text, trim_scale(extract(epoch FROM at) * 1000)::text AS at, kind::text, subject, role, agency,
            purpose, document, action, records, outcome, mac
     FROM records.audit_entry WHERE seq >= ${first} ORDER BY audit_entry.seq`,
  );
  for (const row of entries) {
    const entry = { ...row, seq: BigInt(row.seq) };
    end = { seq: entry.seq, mac: entryMac(key, end.mac, entry) };
    await run(`UPDATE records.audit_entry SET mac = $1 WHERE seq = ${end.seq}`, end.mac);
  }
  await setHead(run, { ...end, seal: sealOf(key, end) });
}

const copyOf = (from: number, to: string) =>
  `INSERT INTO records.audit_entry (seq, at, kind, subject, role, agency, purpose, document, action, records, outcome, mac)
   SELECT ${to}, at, kind, 'forged', role, agency, purpose, document, action, records, outcome, mac
   FROM records.audit_entry WHERE seq = ${from}`;

/** Ways to tamper, each of which leaves the table other than it was written. */
export const tamperings: Record<string, Tampering> = {
  'edit who': edit(
    "subject = subject || 'x'",
    "role = CASE role WHEN 'ADMIN' THEN 'STEWARD' ELSE 'ADMIN' END",
    "agency = coalesce(agency, '') || 'x'",
  ),
  'edit when': edit(
    "at = at + interval '1 microsecond'",
    "at = at - interval '1 microsecond'",
    "at = at + interval '1 millisecond'",
    "at = at - interval '1 year'",
    "at = at - interval '4000 years'",
    "at = 'infinity'",
  ),
  'edit why and how': edit(
    "purpose = CASE WHEN purpose = '' THEN NULL ELSE '' END",
    'document = reverse(document)',
    "action = coalesce(action, '') || 'x'",
    "kind = CASE kind WHEN 'READ' THEN 'MUTATION' ELSE 'READ' END::records.audit_kind",
  ),
  'edit what was read': edit(
    "records = '[]'",
    "records = jsonb_set(records, '{0,ids}', (records #> '{0,ids}') - 0)",
    "records = jsonb_set(records, '{0,ids,0}', '\"another\"')",
    "records = jsonb_set(records, '{0,type}', '\"Client\"')",
    'records = records || records',
    "records = jsonb_set(records, '{0,note}', '1')",
    'records = \'{"__proto__": 1}\'',
    "records = jsonb_set(records, '{0,ids,0}', '1')",
    "records = (repeat('[', 3000) || repeat(']', 3000))::jsonb",
  ),
  'edit a code': edit('mac = reverse(mac)', "mac = ''", 'mac = upper(mac)'),
  'move text from one column to the next': edit(
    "subject = subject || role, role = ''",
    "role = role || coalesce(agency, ''), agency = ''",
    "document = document || coalesce(action, ''), action = ''",
  ),
  'delete one': async (run, { pick }, length) => {
    await run(`DELETE FROM records.audit_entry WHERE seq = ${pick(1, length)}`);
  },
  'delete several': async (run, { pick }, length) => {
    const first = pick(1, length);
    await run(`DELETE FROM records.audit_entry WHERE seq BETWEEN ${first} AND ${pick(first, length)}`);
  },
  'delete several and close the gap': async (run, { pick }, length) => {
    const first = pick(1, length - 1);
    const last = pick(first, length - 1);
    await run(`DELETE FROM records.audit_entry WHERE seq BETWEEN ${first} AND ${last}`);
    await run(`UPDATE records.audit_entry SET seq = -(seq - ${last - first + 1}) WHERE seq > ${last}`);
    await run('UPDATE records.audit_entry SET seq = -seq WHERE seq < 0');
    const end = await endAt(run, length - (last - first + 1));
    await run(`UPDATE records.audit_head SET seq = ${end.seq}, mac = $1`, end.mac);
  },
  'swap two': async (run, { pick }, length) => {
    const one = pick(1, length - 1);
    const other = pick(one + 1, length);
    await run(`UPDATE records.audit_entry SET seq = -${one} WHERE seq = ${one}`);
    await run(`UPDATE records.audit_entry SET seq = ${one} WHERE seq = ${other}`);
    await run(`UPDATE records.audit_entry SET seq = ${other} WHERE seq = -${one}`);
  },
  'insert before the first': async (run, { pick }, length) => {
    await run(copyOf(pick(1, length), String(-pick(0, 5))));
  },
  'insert in between': async (run, attacker, length) => {
    const before = attacker.pick(1, length);
    await run(`UPDATE records.audit_entry SET seq = -(seq + 1) WHERE seq >= ${before}`);
    await run('UPDATE records.audit_entry SET seq = -seq WHERE seq < 0');
    await run(copyOf(before + 1, String(before)));
    await rewriteFrom(run, attacker, before);
  },
  'append a forged one': async (run, attacker, length) => {
    await run(copyOf(attacker.pick(1, length), String(length + 1)));
    if (attacker.pick(0, 1)) await rewriteFrom(run, attacker, length + 1);
  },
  'rewrite the tail as the code would, with another key': async (run, attacker, length) => {
    const first = attacker.pick(1, length);
    await run(`UPDATE records.audit_entry SET subject = 'somebody else' WHERE seq = ${first}`);
    await rewriteFrom(run, attacker, first);
  },
  'cut the end': async (run, { pick }, length) => {
    await cutAfter(run, pick(0, length - 1));
  },
  'cut the end and name the last one that is left': async (run, attacker, length) => {
    const end = await endAt(run, attacker.pick(1, length - 1));
    await cutAfter(run, Number(end.seq));
    const kept = await readHead(run);
    const seal = attacker.pick(0, 1) ? sealOf(attacker.key, end) : (kept?.seal ?? '');
    await setHead(run, { ...end, seal });
  },
  'cut the end and put an earlier head back': async (run, { pick, savedHeads }) => {
    const saved = savedHeads[pick(0, savedHeads.length - 1)];
    if (!saved) throw new Error('no head was saved');
    await cutAfter(run, Number(saved.seq));
    await setHead(run, saved);
  },
  'put an earlier head back': async (run, { pick, savedHeads }) => {
    const saved = savedHeads[pick(0, savedHeads.length - 1)];
    if (saved) await setHead(run, saved);
  },
  'remove the head': async (run) => {
    await run('DELETE FROM records.audit_head');
  },
  'remove everything': async (run) => {
    await run('DELETE FROM records.audit_entry');
    await run('DELETE FROM records.audit_head');
  },
};

/** What is left is a whole audit of a former time: only a head that was exported since tells. */
export const seenFromOutsideOnly: ReadonlySet<string> = new Set([
  'cut the end and put an earlier head back',
  'remove everything',
]);
