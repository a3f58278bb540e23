import { existsSync, readFileSync } from 'node:fs';
import { auditKeyFile } from '../access/audit/audit-key.js';
import type { Config } from '../config.js';
import { fingerprint, type Keys, keyFile, parseKeys } from '../keys/keys.js';
import { writeSecretOnce } from '../keys/secret-file.js';
import { CommandError } from './command.error.js';
import { withDatabase } from './with-database.js';

/** Copies the keys, that of the audit among them, to a new file that its owner alone can read. */
export function backupKeys({ dataDirectory }: Config, to: string): void {
  const file = keyFile(dataDirectory);
  if (!existsSync(file))
    throw new CommandError(`there are no keys to back up yet (${file} is made at the first import)`);
  if (existsSync(to)) throw new CommandError(`${to} is there already; name a new file`);
  const text = readFileSync(file, 'utf8');
  parseKeys(text, file);
  const audit = auditKeyFile(dataDirectory);
  const kept = existsSync(audit) ? { audit: readFileSync(audit, 'utf8').trim() } : {};
  writeSecretOnce(to, textOf({ ...JSON.parse(text), ...kept }));
  process.stdout.write(`keys written to ${to}; keep it where the database is not\n`);
}

/** Puts keys back from a backup. Refuses keys that did not make what is in the database. */
export async function restoreKeys(config: Config, from: string): Promise<void> {
  if (!existsSync(from)) throw new CommandError(`there is no file ${from}`);
  const backup = readFileSync(from, 'utf8');
  const keys = parseKeys(backup, from);
  const { audit, ...others } = JSON.parse(backup);
  const text = textOf(others);
  const writeAuditKey = auditKeyWriter(config, audit);
  const file = keyFile(config.dataDirectory);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) {
      writeAuditKey();
      return say(`the keys in ${file} are these already`);
    }
    throw new CommandError(`${file} holds other keys; move it away first if you are sure that it is wrong`);
  }
  await withDatabase(config, async ({ pool }) => {
    const claimed = await pool.query<{ name: keyof Keys; fingerprint: string }>(
      'SELECT name, fingerprint FROM records.key_check',
    );
    const foreign = claimed.rows.filter((row) => fingerprint(keys[row.name]) !== row.fingerprint);
    if (foreign.length > 0) {
      throw new CommandError(
        `${from} holds other keys than those that filled this database (${foreign.map(({ name }) => name).join(', ')}); look for the right backup`,
      );
    }
  });
  writeSecretOnce(file, text);
  writeAuditKey();
  say(`keys put back to ${file}`);
}

/** Checks whether the key of the audit can be put back, before anything is written; the result does it. */
function auditKeyWriter({ dataDirectory }: Config, audit: unknown): () => void {
  if (typeof audit !== 'string') return () => undefined;
  const file = auditKeyFile(dataDirectory);
  if (!existsSync(file)) return () => void writeSecretOnce(file, `${audit}\n`);
  if (readFileSync(file, 'utf8').trim() === audit) return () => undefined;
  throw new CommandError(`${file} holds another key; move it away first if you are sure that it is wrong`);
}

const textOf = (keys: object) => `${JSON.stringify(keys, null, 2)}\n`;

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
