import { personTables } from '../catalogue/person-tables.js';
import { privacyLoss, revisionsPerYear, sigma, tablesPerPerson } from '../catalogue/protection.js';
import type { Config } from '../config.js';
import type { Localised } from '../language/localised.js';
import { type Drawing, mostRevisions } from '../publish/people/drawings.js';
import { PublishError } from '../publish/publish.error.js';
import { type PublishedRelease, publish } from '../publish/publish.js';
import { today } from '../time/today.js';
import { keysOf } from './keys-of.js';
import { changeWords, statusWords, publishWords as words } from './publish.words.js';
import { say, tell } from './say.js';
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
      progress: tell,
    });
    for (const line of reportOf(release, dryRun ?? false)) say(line);
  });
}

/** What is to be made anew; throws PublishError where it is not said which years are drawn once more. */
function wishesOf({ force, correct, year }: PublishCommandOptions) {
  const years = year?.map(Number);
  const wrong = year?.find((text) => !/^\d{4}$/.test(text));
  if (wrong !== undefined) throw new PublishError(words.badYear);
  if (years && !force && !correct) throw new PublishError(words.yearAlone);
  if (force && !years) throw new PublishError(words.forceAlone);
  return {
    force: force && years ? { reason: force, years } : undefined,
    correct: correct ? { reason: correct, years } : undefined,
  };
}

function reportOf(release: PublishedRelease, dryRun: boolean): Localised[] {
  return [
    ...release.drawings.map(drawingLine),
    ...release.waiting.map(words.waiting),
    ...lossLines(release.drawings),
    verdict(release, dryRun),
  ];
}

function drawingLine({ unit, year, revision, reason, change, isFinal }: Drawing): Localised {
  const period = unit === 'YEAR' ? `${year}` : `${year - 2}–${year}`;
  const status = statusWords[isFinal ? 'FINAL' : 'PROVISIONAL'];
  return words.drawing(period.padEnd(9), changeWords[change](revision), status, reason);
}

function verdict({ id, asOf, cells, unchanged }: PublishedRelease, dryRun: boolean): Localised {
  if (unchanged) return words.unchanged(id);
  return dryRun ? words.wouldPublish(id, cells, asOf) : words.published(id, cells, asOf);
}

/** What it costs that some year is drawn more often than agreed. */
function lossLines(drawings: readonly Drawing[]): Localised[] {
  const most = mostRevisions(drawings);
  if (most <= revisionsPerYear) return [];
  const epsilon = (revisions: number) =>
    privacyLoss(tablesPerPerson(personTables), { sigma, revisionsPerYear: revisions }).epsilon.toFixed(1);
  return [words.loss(most, epsilon(most), epsilon(revisionsPerYear))];
}
