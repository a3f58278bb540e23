import type { Pool, PoolClient } from 'pg';
import { isClosed } from '../catalogue/closing.js';
import { sigma as standardSigma } from '../catalogue/protection.js';
import { copyModels } from '../database/copy-models.js';
import { withLockedRecords } from '../database/locked-records.js';
import type { Keys } from '../keys/keys.js';
import { everyKind } from '../kinds.js';
import type { Localised } from '../language/localised.js';
import { writeExact, writeRelease } from '../release/writing/write-release.js';
import { type Day, yearOf } from '../time/day.js';
import { checkCatalogue, checkKeys, checkSynthetic, dayToPublish } from './checks.js';
import { type CorrectionWish, keepClosedYears } from './exact/kept-years.js';
import { makePublicCells } from './exact/public-cells.js';
import { countTrueCells } from './exact/true-cells.js';
import { calculateFigures } from './figures/figures.js';
import { identify } from './identify.js';
import { lastDays } from './last-days.js';
import { lastRelease } from './last-release.js';
import {
  type Drawing,
  type ForcedDrawing,
  shownDrawings,
  type WaitingYear,
  waitingYears,
} from './people/drawings.js';
import { DiscreteGaussian } from './people/noise.js';
import { countPeople } from './people/people.js';
import { createPopulations } from './people/populations/create-populations.js';
import { PublishError } from './publish.error.js';
import { publishWords as say, stepWords } from './publish.words.js';
import { exactRows, publicCells, releaseRows } from './release-rows.js';

export interface PublishOptions {
  /** The day up to which periods may be closed, YYYY-MM-DD. */
  asOf: string;
  now: Date;
  keys: Pick<Keys, 'pseudonym' | 'record' | 'noise'>;
  /** Years that are drawn more often than agreed. */
  force?: ForcedDrawing;
  /** Mends exact tables of closed years, which are otherwise copied until their final day. */
  correct?: CorrectionWish;
  /** Say what would come out, write nothing. */
  dryRun?: boolean;
  /** Told each step. */
  progress?(step: Localised): void;
  /** Standard deviation of the noise; only attack tests, whose controls must succeed, change it. */
  sigma?: number;
}

/** What a publish made, would make, or found unchanged. */
export interface PublishedRelease {
  id: string;
  asOf: Day;
  cells: number;
  /** The public sees what it saw; cleared viewers may see more. */
  unchanged: boolean;
  /** What happened to each period of people's tables. */
  drawings: Drawing[];
  /** Closed years whose numbers are still provisional. */
  waiting: WaitingYear[];
}

/**
 * Makes a release of what is in the records and points readers to it, in one transaction: a publish that fails or
 * is killed leaves the current release in place. Where nothing public changed the release stays, and what cleared viewers
 * read behind it is made anew. Throws PublishError, KeysError.
 */
export async function publish(pool: Pool, options: PublishOptions): Promise<PublishedRelease> {
  const asOf = dayToPublish(options.asOf);
  checkCatalogue();
  return withLockedRecords(pool, (client) => makeRelease(client, { ...options, asOf }), {
    undo: options.dryRun,
    refuse: () => new PublishError(say.busy),
  });
}

async function makeRelease(
  client: PoolClient,
  options: PublishOptions & { asOf: Day },
): Promise<PublishedRelease> {
  const { asOf, now, keys, force, correct, progress = () => undefined } = options;
  const noise = new DiscreteGaussian(options.sigma ?? standardSigma);
  const synthetic = await checkSynthetic(client, everyKind);
  await checkKeys(client, keys, synthetic);
  const last = await lastRelease(client, asOf);
  progress(stepWords.counting);
  await countTrueCells(client, asOf);
  await makePublicCells(client, keys.noise);
  const corrections = await keepClosedYears(client, last, asOf, correct);
  progress(stepWords.finding);
  await createPopulations(client, asOf);
  const { dataUntil, lastRecord } = await lastDays(client, everyKind, asOf);
  const people = await countPeople(client, { asOf, noiseKey: keys.noise, noise, last, force, progress });
  progress(stepWords.calculating);
  const lastYear = lastClosedYear(asOf);
  const figures = await calculateFigures(client, people.cells, {
    noise,
    asOf,
    dataUntil: lastRecord ?? asOf,
    lastYear,
  });
  const { cells, drawn, drawings } = people;
  const content = {
    ...{ asOf, now, synthetic, dataUntil, sigma: noise.sigma },
    ...{ cells, drawn, corrections, figures },
    drawings: shownDrawings(drawings, cells),
  };
  await copyModels(client, 'Cell', publicCells(content), 'new_cell');
  const { id, cells: cellCount, observations } = await identify(client, content);
  if (cellCount + observations === 0) {
    throw new PublishError(say.nothing);
  }
  progress(stepWords.writing);
  const known = await client.query('SELECT FROM release.release WHERE id = $1', [id]);
  if (!known.rowCount) await writeRelease(client, id, releaseRows(content));
  await writeExact(client, id, exactRows(content));
  await people.remember();
  const pointed = await client.query(
    `INSERT INTO release.current_release (id, release_id) VALUES (1, $1)
     ON CONFLICT (id) DO UPDATE SET release_id = EXCLUDED.release_id
     WHERE current_release.release_id <> EXCLUDED.release_id`,
    [id],
  );
  const waiting = waitingYears(await closedYears(client, asOf), asOf);
  return { id, asOf, cells: cellCount, unchanged: pointed.rowCount === 0, drawings, waiting };
}

/** The years of the new release that are over and waited for. */
async function closedYears(client: PoolClient, asOf: Day): Promise<number[]> {
  const { rows } = await client.query<{ year: number }>(
    'SELECT DISTINCT left(period, 4)::int AS year FROM new_cell',
  );
  return rows.map(({ year }) => year).filter((year) => isClosed(year, 0, asOf));
}

function lastClosedYear(asOf: Day): number {
  const year = yearOf(asOf);
  return isClosed(year - 1, 0, asOf) ? year - 1 : year - 2;
}
