import type { PoolClient } from 'pg';
import { type PersonTable, personTables } from '../catalogue/person-tables.js';
import { mostTables, tablesPerPerson } from '../catalogue/protection.js';
import type { Kind } from '../import/kind.js';
import { demonstrationKeys } from '../keys/demonstration-keys.js';
import { claimKeys } from '../keys/key-check.js';
import type { Keys } from '../keys/keys.js';
import { type Day, readDay } from '../time/day.js';
import { PublishError } from './publish.error.js';
import { publishWords as say } from './publish.words.js';

/** The day to publish as of. Throws PublishError where the text is none. */
export function dayToPublish(text: string): Day {
  const day = readDay(text);
  if (!day) throw new PublishError(say.noDay);
  return day;
}

/** Refuses a catalogue that puts a person into more tables than the noise is made for. */
export function checkCatalogue(tables: readonly PersonTable[] = personTables): void {
  const most = tablesPerPerson(tables);
  if (most > mostTables) {
    throw new PublishError(say.tooManyTables(most, mostTables));
  }
}

/** Synthetic and real records never stand in one release. */
export async function checkSynthetic(client: PoolClient, kinds: readonly Kind[]): Promise<boolean> {
  const tables = kinds
    .filter(({ inReleases }) => inReleases)
    .flatMap(({ writes }) => writes.filter(({ each }) => !each).map(({ table }) => table));
  const union = [...new Set(tables)]
    .map((table) => `SELECT DISTINCT synthetic FROM ${table}`)
    .join(' UNION ');
  const found = await client.query<{ synthetic: boolean }>(`SELECT DISTINCT synthetic FROM (${union}) kinds`);
  if (found.rows.length > 1) {
    throw new PublishError(say.mixed);
  }
  return found.rows[0]?.synthetic ?? false;
}

/** Refuses other keys than those of earlier releases, and the demonstration's public ones with real records. */
export async function checkKeys(client: PoolClient, keys: Keys, synthetic: boolean): Promise<void> {
  await claimKeys(client, keys, ['noise']);
  if (!synthetic && keys.noise.equals(demonstrationKeys.noise) && (await hasPeople(client))) {
    throw new PublishError(say.publicKeys);
  }
}

async function hasPeople(client: PoolClient): Promise<boolean> {
  const found = await client.query<{ people: boolean }>(
    'SELECT EXISTS (SELECT FROM records.client) OR EXISTS (SELECT FROM records.suspect) AS people',
  );
  return found.rows[0]?.people ?? false;
}
