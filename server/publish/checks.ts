import type { PoolClient } from 'pg';
import { type PersonTable, personTables } from '../catalogue/person-tables.js';
import { mostTables, tablesPerPerson } from '../catalogue/protection.js';
import { demonstrationKeys } from '../keys/demonstration-keys.js';
import { claimKeys } from '../keys/key-check.js';
import type { Keys } from '../keys/keys.js';
import { PublishError } from './publish.error.js';

const recordTables = [
  'operation',
  'case_report',
  'seizure',
  'suspect',
  'tat_assessment',
  'client',
  'episode',
  'score',
  'aftercare',
  'follow_up',
  'occupancy',
  'outreach',
];

/** Refuses a day that is none: JavaScript takes 30 February for 1 March. */
export function checkDay(text: string): void {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new PublishError('the day to publish as of is no date; write YYYY-MM-DD');
}

/** Refuses a catalogue that puts a person into more tables than the noise is made for. */
export function checkCatalogue(tables: readonly PersonTable[] = personTables): void {
  const most = tablesPerPerson(tables);
  if (most > mostTables) {
    throw new PublishError(
      `a person could stand in ${most} tables a year, more than the ${mostTables} that the noise is made for; take tables out of the catalogue`,
    );
  }
}

/** Synthetic and real records never stand in one release. */
export async function checkSynthetic(client: PoolClient): Promise<boolean> {
  const union = recordTables
    .map((table) => `SELECT DISTINCT synthetic FROM records.${table}`)
    .join(' UNION ');
  const found = await client.query<{ synthetic: boolean }>(`SELECT DISTINCT synthetic FROM (${union}) kinds`);
  if (found.rows.length > 1) {
    throw new PublishError(
      'synthetic and real records stand in one database, so nothing is published; import real records into an empty one',
    );
  }
  return found.rows[0]?.synthetic ?? false;
}

/** Refuses other keys than those of earlier releases, and the demonstration's public ones with real records. */
export async function checkKeys(client: PoolClient, keys: Keys, synthetic: boolean): Promise<void> {
  await claimKeys(client, keys, ['noise']);
  if (!synthetic && keys.noise.equals(demonstrationKeys.noise) && (await hasPeople(client))) {
    throw new PublishError(
      "the demonstration's keys are public and protect nobody; publish real records with keys of your own",
    );
  }
}

async function hasPeople(client: PoolClient): Promise<boolean> {
  const found = await client.query<{ people: boolean }>(
    'SELECT EXISTS (SELECT FROM records.client) OR EXISTS (SELECT FROM records.suspect) AS people',
  );
  return found.rows[0]?.people ?? false;
}
