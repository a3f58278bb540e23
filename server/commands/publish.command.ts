import { personTables } from '../catalogue/person-tables.js';
import { privacyLoss, revisionsPerYear, sigma, tablesPerPerson } from '../catalogue/protection.js';
import type { Config } from '../config.js';
import { type Drawing, mostRevisions, type WaitingYear } from '../publish/people/drawings.js';
import { PublishError } from '../publish/publish.error.js';
import { type PublishedRelease, publish } from '../publish/publish.js';
import { today } from '../time/today.js';
import { keysOf } from './keys-of.js';
import { withDatabase } from './with-database.js';

export interface PublishCommandOptions {
  asOf?: string;
  dryRun?: boolean;
  /** Why the years are drawn more often than agreed. */
  force?: string;
  /** Why exact tables of closed years are made anew. */
  correct?: string;
  /** Which years are meant. */
  year?: string[];
}

/** Publishes a release as of a day (today unless given) and prints what it made, or with `dryRun` would make. */
export async function publishCommand(config: Config, options: PublishCommandOptions): Promise<void> {
  const { asOf, dryRun } = options;
  const wishes = wishesOf(options);
  await withDatabase(config, async (database) => {
    const now = new Date();
    const release = await publish(database.pool, {
      ...wishes,
      dryRun,
      asOf: asOf ?? today(now),
      now,
      keys: await keysOf(database.pool, config.dataDirectory),
      progress: (step) => process.stderr.write(`sinergi: ${step}\n`),
    });
    process.stdout.write(`${reportOf(release, dryRun ?? false)}\n`);
  });
}

/** What is to be made anew; throws PublishError where it is not said which years are drawn once more. */
function wishesOf({ force, correct, year }: PublishCommandOptions) {
  const years = year?.map(Number);
  const wrong = year?.find((text) => !/^\d{4}$/.test(text));
  if (wrong !== undefined) throw new PublishError('a year is written with four digits: --year 2024');
  if (years && !force && !correct)
    throw new PublishError('--year goes with --force or --correct, which say why; leave it out otherwise');
  if (force && !years)
    throw new PublishError('say which years are drawn once more: sinergi publish --force "why" --year 2024');
  return {
    force: force && years ? { reason: force, years } : undefined,
    correct: correct ? { reason: correct, years } : undefined,
  };
}

function reportOf(release: PublishedRelease, dryRun: boolean): string {
  return [
    ...release.drawings.map(drawingLine),
    ...release.waiting.map(waitingLine),
    ...lossLines(release.drawings),
    verdict(release, dryRun),
  ].join('\n');
}

function verdict({ id, asOf, cells, unchanged }: PublishedRelease, dryRun: boolean): string {
  if (unchanged) return `release ${id} stays: nothing that the public sees has changed`;
  return `release ${id} ${dryRun ? 'would be published' : 'published'}: ${cells} cells as of ${asOf}`;
}

const changes: Record<Drawing['change'], (revision: number) => string> = {
  NEW: () => 'drawn',
  FINAL: (revision) => `drawn anew on the final day, revision ${revision}`,
  FORCED: (revision) => `drawn once more, revision ${revision}`,
  KEPT: (revision) => `as before, revision ${revision}`,
};

function drawingLine({ unit, year, revision, reason, change, isFinal }: Drawing): string {
  const period = unit === 'YEAR' ? `${year}` : `${year - 2}–${year}`;
  const status = isFinal ? 'final' : 'provisional';
  return `  ${period.padEnd(9)}  ${changes[change](revision)}, ${status}${reason ? ` (${reason})` : ''}`;
}

/** What it costs that some year is drawn more often than agreed. */
function lossLines(drawings: readonly Drawing[]): string[] {
  const most = mostRevisions(drawings);
  if (most <= revisionsPerYear) return [];
  const epsilon = (revisions: number) =>
    privacyLoss(tablesPerPerson(personTables), { sigma, revisionsPerYear: revisions }).epsilon.toFixed(1);
  return [
    `  a year is drawn ${most} times: ε = ${epsilon(most)} per person and year instead of ${epsilon(revisionsPerYear)}`,
  ];
}

function waitingLine({ year, finalFrom }: WaitingYear): string {
  return `  ${year} waits for its final drawing, at the first publish on or after ${finalFrom}`;
}
