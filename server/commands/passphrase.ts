import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandError } from './command.error.js';

const shortest = 12;
const variable = 'SINERGI_BACKUP_PASSPHRASE';

/**
 * The passphrase of a backup: from SINERGI_BACKUP_PASSPHRASE, the file that SINERGI_BACKUP_PASSPHRASE_FILE names, or a
 * question on the terminal; never from the command line, which other users of the machine see. A `fresh` one is asked for
 * twice, and must be long.
 */
export async function passphraseOf(env: NodeJS.ProcessEnv, { fresh = false } = {}): Promise<string> {
  const given = env[variable] || fromFile(env[`${variable}_FILE`]) || (await asked(fresh));
  if (fresh && given.length < shortest)
    throw new CommandError(
      `the passphrase is too short: take ${shortest} characters or more, such as five words`,
    );
  return given;
}

function fromFile(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    const [line] = readFileSync(file, 'utf8').split(/\r?\n/);
    if (line) return line;
  } catch (error) {
    throw new CommandError(`${variable}_FILE cannot be read: ${(error as Error).message}`);
  }
  throw new CommandError(`the first line of ${file} (${variable}_FILE) is empty; write the passphrase there`);
}

async function asked(fresh: boolean): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new CommandError(
      `there is no terminal to ask for the passphrase; set ${variable}, or ${variable}_FILE to a file that holds it`,
    );
  const first = await askHidden('Passphrase of the backup: ');
  if (fresh && (await askHidden('Once more: ')) !== first)
    throw new CommandError('these were two passphrases; start again');
  if (first === '') throw new CommandError('a backup has a passphrase; start again');
  return first;
}

/** Asks without showing what is typed. */
async function askHidden(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // From here on the terminal shows nothing: only then is it asked.
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  lines.once('SIGINT', () => process.exit(130));
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
