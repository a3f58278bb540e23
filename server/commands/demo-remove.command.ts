import { createInterface } from 'node:readline/promises';
import type { Pool } from 'pg';
import { forgetTokenKeys } from '../access/token-keys.js';
import type { Config } from '../config.js';
import { countRows, emptyTables, type RowCounts } from '../database/empty-tables.js';
import { withLockedRecords } from '../database/locked-records.js';
import { demonstrationFiles, holdsDemonstration } from '../keys/holds-demonstration.js';
import { keyFile } from '../keys/keys.js';
import { CommandError } from './command.error.js';
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
    if (!alone) throw new CommandError(notEmbedded);
    if (!(await holdsDemonstration(pool))) throw new CommandError(noDemonstration);
    // Whoever uses it is told of before somebody has to decide, and again when it is done.
    await alone(async () => undefined);
    const contents = await contentsOf(pool);
    if (!yes) await confirm(`this removes ${written(contents)}`);
    await alone(() => withLockedRecords(pool, emptyTables));
    forgetTokenKeys(config.dataDirectory);
    process.stdout.write(`removed ${written(contents)}\n${next(config)}`);
  });
}

const notEmbedded =
  'DATABASE_URL names a database that is not the embedded one; make a new, empty database and name that';
const noDemonstration = 'this database does not hold the demonstration, so nothing was removed';

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

function written({ rows, files }: Contents): string {
  const [records, reference, release] = [rows.records, rows.reference, rows.release].map((count) =>
    count.toLocaleString('en'),
  );
  const named = files.length > mostNamed ? [...files.slice(0, mostNamed), '…'] : files;
  const own = files.length > 0 ? `, also what you imported (${named.join(', ')})` : '';
  return `the demonstration: ${records} rows of records, ${reference} of reference and ${release} of releases, and its public keys${own}`;
}

async function confirm(sentence: string): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandError(`${sentence}; say --yes if that is meant`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.once('SIGINT', () => process.emit('SIGINT'));
  const answer = await terminal.question(`sinergi: ${sentence}. Go on? (y/N) `);
  terminal.close();
  if (!/^(y|yes|ya)$/i.test(answer.trim())) throw new CommandError('nothing was removed');
}

const next = ({ dataDirectory }: Config) => `
The audit stays; tokens that were issued so far have ended.
The next import makes keys of its own in ${keyFile(dataDirectory)}: keep a copy (sinergi keys backup).
npm start and sinergi serve leave the database as it is; sinergi demo fills it again while it is empty.
`;
