import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Localised } from '../language/localised.js';
import { CommandError } from './command.error.js';
import { passphraseWords as words } from './passphrase.words.js';
import { ownLocale } from './say.js';

const shortest = 12;
const variable = 'SINERGI_BACKUP_PASSPHRASE';

/**
 * The passphrase of a backup: from SINERGI_BACKUP_PASSPHRASE, the file that SINERGI_BACKUP_PASSPHRASE_FILE names, or a
 * question on the terminal; never from the command line, which other users of the machine see. A `fresh` one is asked for
 * twice, and must be long.
 */
export async function passphraseOf(env: NodeJS.ProcessEnv, { fresh = false } = {}): Promise<string> {
  const given = env[variable] || fromFile(env[`${variable}_FILE`]) || (await asked(fresh));
  if (fresh && given.length < shortest) throw new CommandError(words.tooShort(shortest));
  return given;
}

function fromFile(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    const [line] = readFileSync(file, 'utf8').split(/\r?\n/);
    if (line) return line;
  } catch (error) {
    throw new CommandError(words.unreadable(`${variable}_FILE`, (error as Error).message));
  }
  throw new CommandError(words.emptyLine(file, `${variable}_FILE`));
}

async function asked(fresh: boolean): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new CommandError(words.noTerminal(variable));
  const first = await askHidden(words.question);
  if (fresh && (await askHidden(words.again)) !== first) throw new CommandError(words.different);
  if (first === '') throw new CommandError(words.none);
  return first;
}

/** Asks without showing what is typed. */
async function askHidden(question: Localised): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // From here on the terminal shows nothing: only then is it asked.
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question[ownLocale()]);
  lines.once('SIGINT', () => process.exit(130));
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
