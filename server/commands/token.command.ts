import { issueToken } from '../access/issue-token.js';
import { isBoundToAgency } from '../access/policy.js';
import { type Role, roles } from '../access/roles.js';
import { readOrCreateTokenKeys } from '../access/token-keys.js';
import type { Config } from '../config.js';
import { CommandError } from './command.error.js';
import { withDatabase } from './with-database.js';

export const roleNames = roles.filter((role) => role !== 'PUBLIC');
const mostHours = 24 * 30;

export interface TokenOptions {
  role: Role;
  agency?: string;
  subject: string;
  hours: string;
}

/** Prints a token for development or a service, and its id on standard error. */
export async function tokenCommand(
  config: Config,
  { role, agency, subject, hours }: TokenOptions,
): Promise<void> {
  const hoursNumber = Number(hours);
  if (!(hoursNumber > 0 && hoursNumber <= mostHours)) {
    throw new CommandError(`a token holds for more than 0 and at most ${mostHours} hours; write --hours 8`);
  }
  if (!agency && isBoundToAgency(role)) {
    throw new CommandError(`${role} sees what its agency may see; name it with --agency CODE`);
  }
  await withDatabase(config, async ({ pool }) => {
    const known = await pool.query('SELECT FROM reference.agency WHERE code = $1', [agency ?? '']);
    if (agency && !known.rowCount)
      throw new CommandError(`there is no agency ${agency}; see agencies in the explorer`);
  });
  const keys = await readOrCreateTokenKeys(config.dataDirectory);
  const { id, token } = await issueToken(keys, { role, agency, subject, hours: hoursNumber });
  process.stderr.write(
    `sinergi: token ${id} for ${subject} as ${role}, ${hoursNumber} h (revoke it with: sinergi token-revoke ${id})\n`,
  );
  process.stdout.write(`${token}\n`);
}

/** Takes a token back before it expires. */
export async function revokeTokenCommand(config: Config, id: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(id))
    throw new CommandError('this is no id of a token; sinergi token prints it');
  await withDatabase(config, ({ pool }) =>
    pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      id,
      new Date(),
    ]),
  );
  process.stdout.write(`token ${id} is revoked\n`);
}
