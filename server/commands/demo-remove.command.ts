import { createInterface } from 'node:readline/promises';
import type { Pool } from 'pg';
import { forgetTokenKeys } from '../access/token-keys.js';
import type { Config } from '../config.js';
import { countRows, emptyTables, type RowCounts } from '../database/empty-tables.js';
import { withLockedRecords } from '../database/locked-records.js';
import { demonstrationFiles, holdsDemonstration } from '../keys/holds-demonstration.js';
import { keyFile } from '../keys/keys.js';
import { inEach, type Localised } from '../language/localised.js';
import { numberIn } from '../language/written.js';
import { CommandError } from './command.error.js';
import { demoRemoveWords as words } from './demo.words.js';
import { ownLocale, say } from './say.js';
import { withDatabase } from './with-database.js';

/** What stands in the database: rows, and the files that somebody imported beside the demonstration. */
interface Contents {
  rows: RowCounts;
  files: string[];
}

/**
 * Empties the embedded database of the demonstration, so that the next import makes keys of its own. Asks first, unless
 * `yes`. Throws CommandError where there is no demonstration, or nobody to ask; DatabaseInUseError.
 */
export async function demoRemoveCommand(config: Config, { yes = false }: { yes?: boolean }): Promise<void> {
  await withDatabase(config, async ({ pool, alone }) => {
    if (!alone) throw new CommandError(words.notEmbedded);
    if (!(await holdsDemonstration(pool))) throw new CommandError(words.noDemonstration);
    // Whoever uses it is told of before somebody has to decide, and again when it is done.
    await alone(async () => undefined);
    const contents = await contentsOf(pool);
    if (!yes) await confirm(written(contents));
    await alone(() => withLockedRecords(pool, emptyTables));
    forgetTokenKeys(config.dataDirectory);
    say(words.removed(written(contents), keyFile(config.dataDirectory)));
  });
}

const mostNamed = 5;

function contentsOf(pool: Pool): Promise<Contents> {
  return withLockedRecords(pool, async (client) => {
    const { rows } = await client.query<{ file: string }>(
      `SELECT DISTINCT file_name AS file FROM records.import_record
       WHERE NOT starts_with(file_name, $1) ORDER BY 1`,
      [demonstrationFiles],
    );
    return { rows: await countRows(client), files: rows.map(({ file }) => file) };
  });
}

function written({ rows, files }: Contents): Localised {
  const named = files.length > mostNamed ? [...files.slice(0, mostNamed), '…'] : files;
  return inEach((locale) => {
    const count = (number: number) => numberIn(locale, number);
    return words.contents[locale](count(rows.records), count(rows.reference), count(rows.release), named);
  });
}

async function confirm(contents: Localised): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandError(words.unasked(contents));
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.once('SIGINT', () => process.emit('SIGINT'));
  const answer = await terminal.question(words.question(contents)[ownLocale()]);
  terminal.close();
  if (!/^(y|yes|ya)$/i.test(answer.trim())) throw new CommandError(words.kept);
}
