import { issueToken } from '../access/issue-token.js';
import { isBoundToAgency } from '../access/policy.js';
import type { Role } from '../access/roles.js';
import { readOrCreateTokenKeys } from '../access/token-keys.js';
import type { Config } from '../config.js';
import type { Database } from '../database/open.js';
import { personOf } from '../import/pseudonym.js';
import { refusalOfNumber } from '../import/trial-number.js';
import { arePublic } from '../keys/demonstration-keys.js';
import { CommandError } from './command.error.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

const mostHours = 24 * 30;

export interface TokenOptions {
  role: Role;
  agency?: string;
  subject?: string;
  hours: string;
  /** Number by which files call the mentor. */
  mentor?: string;
  /** The register of that number. */
  source?: string;
}

/** Prints a token for development or a service, and its id on standard error. */
export async function tokenCommand(config: Config, options: TokenOptions): Promise<void> {
  const { role, agency } = options;
  const subject = options.subject ?? [role, agency].filter(Boolean).join('@');
  if (subject.trim() === '') throw new CommandError('--subject must name who uses the token');
  const hours = checkedHours(options);
  const mentor = await withDatabase(config, async (database) => {
    await checkAgency(database, agency);
    return mentorOf(database, config, options);
  });
  const keys = await readOrCreateTokenKeys(config.dataDirectory);
  const { id, token } = await issueToken(keys, { role, agency, subject, mentor, hours });
  process.stderr.write(
    `sinergi: token ${id} for ${subject} as ${role}, ${hours} h (revoke it with: sinergi token-revoke ${id})\n`,
  );
  process.stdout.write(`${token}\n`);
}

function checkedHours({ role, agency, hours, mentor }: TokenOptions): number {
  const number = Number(hours);
  if (!(number > 0 && number <= mostHours)) {
    throw new CommandError(`a token holds for more than 0 and at most ${mostHours} hours; write --hours 8`);
  }
  if (!agency && isBoundToAgency(role)) {
    throw new CommandError(`${role} works at an agency; name it with --agency CODE`);
  }
  if (mentor !== undefined && role !== 'MENTOR') throw new CommandError('--mentor is for the role MENTOR');
  return number;
}

async function checkAgency({ pool }: Database, agency: string | undefined): Promise<void> {
  if (agency === undefined) return;
  const known = await pool.query('SELECT FROM reference.agency WHERE code = $1', [agency]);
  if (!known.rowCount) throw new CommandError(`there is no agency ${agency}; see agencies in the explorer`);
}

/** The pseudonym by which aftercare knows a mentor. Throws CommandError where none is called so. */
async function mentorOf(
  database: Database,
  config: Config,
  { mentor: number, source }: TokenOptions,
): Promise<string | undefined> {
  if (number === undefined) return undefined;
  if (!source) throw new CommandError('name the register that the number comes from with --source NAME');
  const keys = await keysOf(database.pool, config.dataDirectory);
  const { pseudonym } = personOf(number, source, keys);
  const known = await database.pool.query('SELECT FROM records.aftercare WHERE mentor_pseudonym = $1', [
    pseudonym,
  ]);
  if (known.rowCount) return pseudonym;
  const refusal = arePublic(keys) && refusalOfNumber(number);
  if (refusal) throw new CommandError(`the number of --mentor ${refusal.en}`);
  throw new CommandError(
    `no aftercare names a mentor with this number of ${source}; write both as in the file that was imported, or assign the mentor first, by the code ${pseudonym}`,
  );
}

/** Takes a token back before it expires. */
export async function revokeTokenCommand(config: Config, id: string): Promise<void> {
  if (!/^\S{1,200}$/.test(id)) throw new CommandError('this is no id of a token; sinergi token prints it');
  await withDatabase(config, ({ pool }) =>
    pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      id,
      new Date(),
    ]),
  );
  process.stdout.write(`token ${id} is revoked\n`);
}
