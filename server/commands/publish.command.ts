import type { Config } from '../config.js';
import type { Drawing } from '../publish/people/drawings.js';
import { type PublishedRelease, publish } from '../publish/publish.js';
import { today } from '../today.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

export interface PublishCommandOptions {
  asOf?: string;
  dryRun?: boolean;
  force?: string;
}

/** Publishes a release as of a day (today unless given) and prints what it made, or with `dryRun` would make. */
export async function publishCommand(config: Config, options: PublishCommandOptions): Promise<void> {
  await withDatabase(config, async (database) => {
    const now = new Date();
    const release = await publish(database.pool, {
      ...options,
      asOf: options.asOf ?? today(now),
      now,
      keys: await keysOf(database.pool, config.dataDirectory),
      progress: (step) => process.stderr.write(`sinergi: ${step}\n`),
    });
    process.stdout.write(`${reportOf(release, options.dryRun ?? false)}\n`);
  });
}

function reportOf(release: PublishedRelease, dryRun: boolean): string {
  return [...release.drawings.map(drawingLine), verdict(release, dryRun)].join('\n');
}

function verdict({ id, asOf, cells, unchanged }: PublishedRelease, dryRun: boolean): string {
  if (unchanged) return `release ${id} stays: nothing changed since it was published`;
  return `release ${id} ${dryRun ? 'would be published' : 'published'}: ${cells} cells as of ${asOf}`;
}

const changes: Record<Drawing['change'], (revision: number) => string> = {
  NEW: () => 'first published',
  REDRAWN: (revision) => `records changed: every protected number is drawn anew, revision ${revision}`,
  UNCHANGED: (revision) => `as before, revision ${revision}`,
};

function drawingLine({ unit, year, revision, reason, change }: Drawing): string {
  const period = unit === 'YEAR' ? `${year}` : `${year - 2}–${year}`;
  return `  ${period.padEnd(9)}  ${changes[change](revision)}${reason ? ` (${reason})` : ''}`;
}
