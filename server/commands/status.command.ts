import type { Pool } from 'pg';
import type { Config } from '../config.js';
import { demonstrationFiles, holdsDemonstration } from '../keys/holds-demonstration.js';
import { everyKind } from '../kinds.js';
import type { Localised } from '../language/localised.js';
import { say } from './say.js';
import { statusWords as words } from './status.words.js';
import { withDatabase } from './with-database.js';

/** Every table that imports fill, each once, and the imports themselves. */
const counted = [
  ...new Set<string>(everyKind.flatMap(({ writes }) => writes.map(({ table }) => table))),
  'records.import_record',
];

/** Prints where the database is, what it holds and which release is current. */
export async function statusCommand(config: Config): Promise<void> {
  await withDatabase(config, async (database) => {
    const counts = await database.pool.query<{ name: string; rows: string }>(
      counted.map((name) => `SELECT '${name}' AS name, count(*) AS rows FROM ${name}`).join(' UNION ALL '),
    );
    const release = await database.pool.query<{ id: string; as_of: string; synthetic: boolean }>(
      `SELECT r.id, r.as_of::text, r.synthetic
       FROM release.current_release c JOIN release.release r ON r.id = c.release_id`,
    );
    const [current] = release.rows;
    say(database.embedded ? words.embedded(config.dataDirectory) : words.own);
    for (const line of await demonstrationLines(database.pool)) say(line);
    say(current ? words.release(current.id, current.as_of, current.synthetic) : words.noRelease);
    const lines = counts.rows.map(({ rows, name }) => `${rows.padStart(9)}  ${name}\n`);
    process.stdout.write(lines.join(''));
  });
}

/** What to know of a database that holds the demonstration; versions of before took real numbers beside it. */
async function demonstrationLines(pool: Pool): Promise<Localised[]> {
  if (!(await holdsDemonstration(pool))) return [];
  const { rows } = await pool.query<{ files: number }>(
    `SELECT count(*)::int AS files FROM records.import_record
     WHERE NOT synthetic AND NOT starts_with(file_name, $1)`,
    [demonstrationFiles],
  );
  const files = rows[0]?.files ?? 0;
  return [words.demonstration, ...(files > 0 ? [words.realBeside(files)] : [])];
}
