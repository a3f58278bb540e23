import { existsSync, readFileSync } from 'node:fs';
import { auditKeyFile } from '../access/audit/audit-key.js';
import type { Config } from '../config.js';
import { fingerprint, type Keys, keyFile, parseKeys } from '../keys/keys.js';
import { writeSecretOnce } from '../keys/secret-file.js';
import { CommandError } from './command.error.js';
import { fileWords } from './file.words.js';
import { keysWords as words } from './keys.words.js';
import { say } from './say.js';
import { withDatabase } from './with-database.js';

/** Copies the keys, that of the audit among them, to a new file that its owner alone can read. */
export function backupKeys({ dataDirectory }: Config, to: string): void {
  const file = keyFile(dataDirectory);
  if (!existsSync(file)) throw new CommandError(words.noneYet(file));
  if (existsSync(to)) throw new CommandError(fileWords.present(to));
  const text = readFileSync(file, 'utf8');
  parseKeys(text, file);
  const audit = auditKeyFile(dataDirectory);
  const kept = existsSync(audit) ? { audit: readFileSync(audit, 'utf8').trim() } : {};
  writeSecretOnce(to, textOf({ ...JSON.parse(text), ...kept }));
  say(words.written(to));
}

/** Puts keys back from a backup. Refuses keys that did not make what is in the database. */
export async function restoreKeys(config: Config, from: string): Promise<void> {
  if (!existsSync(from)) throw new CommandError(fileWords.absent(from));
  const backup = readFileSync(from, 'utf8');
  const keys = parseKeys(backup, from);
  const { audit, ...others } = JSON.parse(backup);
  const text = textOf(others);
  const writeAuditKey = auditKeyWriter(config, audit);
  const file = keyFile(config.dataDirectory);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) {
      writeAuditKey();
      return say(words.sameAlready(file));
    }
    throw new CommandError(words.otherKeys(file));
  }
  await withDatabase(config, async ({ pool }) => {
    const claimed = await pool.query<{ name: keyof Keys; fingerprint: string }>(
      'SELECT name, fingerprint FROM records.key_check',
    );
    const foreign = claimed.rows.filter((row) => fingerprint(keys[row.name]) !== row.fingerprint);
    if (foreign.length > 0) {
      throw new CommandError(
        words.foreign(
          from,
          foreign.map(({ name }) => name),
        ),
      );
    }
  });
  writeSecretOnce(file, text);
  writeAuditKey();
  say(words.putBack(file));
}

/** Checks whether the key of the audit can be put back, before anything is written; the result does it. */
function auditKeyWriter({ dataDirectory }: Config, audit: unknown): () => void {
  if (typeof audit !== 'string') return () => undefined;
  const file = auditKeyFile(dataDirectory);
  if (!existsSync(file)) return () => void writeSecretOnce(file, `${audit}\n`);
  if (readFileSync(file, 'utf8').trim() === audit) return () => undefined;
  throw new CommandError(words.otherKey(file));
}

const textOf = (keys: object) => `${JSON.stringify(keys, null, 2)}\n`;
