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
import { say, tell } from './say.js';
import { tokenWords as words } from './token.words.js';
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
  if (subject.trim() === '') throw new CommandError(words.noSubject);
  const hours = checkedHours(options);
  const mentor = await withDatabase(config, async (database) => {
    await checkAgency(database, agency);
    return mentorOf(database, config, options);
  });
  const keys = await readOrCreateTokenKeys(config.dataDirectory);
  const { id, token } = await issueToken(keys, { role, agency, subject, mentor, hours });
  tell(words.issued(id, subject, role, hours));
  process.stdout.write(`${token}\n`);
}

function checkedHours({ role, agency, hours, mentor }: TokenOptions): number {
  const number = Number(hours);
  if (!(number > 0 && number <= mostHours)) {
    throw new CommandError(words.badHours(mostHours));
  }
  if (!agency && isBoundToAgency(role)) {
    throw new CommandError(words.noAgency(role));
  }
  if (mentor !== undefined && role !== 'MENTOR') throw new CommandError(words.mentorOnly);
  return number;
}

async function checkAgency({ pool }: Database, agency: string | undefined): Promise<void> {
  if (agency === undefined) return;
  const known = await pool.query('SELECT FROM reference.agency WHERE code = $1', [agency]);
  if (!known.rowCount) throw new CommandError(words.unknownAgency(agency));
}

/** The pseudonym by which aftercare knows a mentor. Throws CommandError where none is called so. */
async function mentorOf(
  database: Database,
  config: Config,
  { mentor: number, source }: TokenOptions,
): Promise<string | undefined> {
  if (number === undefined) return undefined;
  if (!source) throw new CommandError(words.noSource);
  const keys = await keysOf(database.pool, config.dataDirectory);
  const { pseudonym } = personOf(number, source, keys);
  const known = await database.pool.query('SELECT FROM records.aftercare WHERE mentor_pseudonym = $1', [
    pseudonym,
  ]);
  if (known.rowCount) return pseudonym;
  const refusal = arePublic(keys) && refusalOfNumber(number);
  throw new CommandError(refusal ? words.badNumber(refusal) : words.unknownMentor(source, pseudonym));
}

/** Takes a token back before it expires. */
export async function revokeTokenCommand(config: Config, id: string): Promise<void> {
  if (!/^\S{1,200}$/.test(id)) throw new CommandError(words.noId);
  await withDatabase(config, ({ pool }) =>
    pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      id,
      new Date(),
    ]),
  );
  say(words.revoked(id));
}
