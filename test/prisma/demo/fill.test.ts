import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseNotEmptyError, fillWithDemonstration } from '../../../prisma/demo/fill.js';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { demonstrationRows } from './demonstration-rows.js';

let database: Database;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase('empty');
  await fillWithDemonstration(database, { onProgress: (line) => lines.push(line) });
});
afterAll(() => database.close());

const count = async (table: string, where = 'true') =>
  Number((await database.pool.query(`SELECT count(*) FROM ${table} WHERE ${where}`)).rows[0].count);

describe('filling an empty database with the demonstration', () => {
  it('given every row, when they are counted in the database, then none was lost', async () => {
    const rows = demonstrationRows();
    const tables = {
      'reference.region': rows.regions,
      'reference.agency': rows.agencies,
      'records.officer_position': rows.officers,
      'reference.facility': rows.facilities,
      'records.operation': rows.operations,
      'records.case_report': rows.cases,
      'records.suspect': rows.suspects,
      'records.seizure': rows.seizures,
      'records.tat_assessment': rows.tat_assessments,
      'records.episode': rows.episodes,
      'records.occupancy': rows.occupancy,
      'records.score': rows.scores,
      'records.aftercare': rows.aftercare,
      'records.follow_up': rows.follow_ups,
      'records.outreach': rows.outreach,
      'reference.observation': rows.observations,
      'reference.target': rows.targets,
    };
    for (const [table, all] of Object.entries(tables))
      expect([table, await count(table)]).toEqual([table, all.length]);
  });

  it('given what is invented, when it is read, then all of it is marked synthetic and no public fact is', async () => {
    for (const table of ['operation', 'case_report', 'suspect', 'seizure', 'client', 'episode', 'follow_up'])
      expect([table, await count(`records.${table}`, 'NOT synthetic')]).toEqual([table, 0]);
    expect(
      await count('reference.observation', "synthetic <> (indicator = 'ESTIMATED_USERS_PAST_YEAR')"),
    ).toBe(0);
    expect(await count('reference.public_office', 'synthetic')).toBe(0);
    expect(await count('reference.public_office')).toBe(5);
  });

  it('given an assessment with a client, when the client is looked up, then it is the one of the episode', async () => {
    const linked = await count('records.tat_assessment', 'client_pseudonym IS NOT NULL');
    const { rows } = await database.pool.query(
      `SELECT count(DISTINCT t.id) FROM records.tat_assessment t
       JOIN records.episode e ON e.client_pseudonym = t.client_pseudonym AND e.referral = 'TAT'`,
    );
    expect(linked).toBeGreaterThan(500);
    expect(Number(rows[0].count)).toBe(linked);
  });

  it('given progress is asked for, when it fills, then one line a batch tells kind and number', () => {
    expect(lines).toContain('cases: 4593 (synthetic)');
    expect(lines).toContain('observations: 39 (real)');
    expect(lines).toContain('observations: 36 (synthetic)');
  });

  it('given an interrupted filling, when it is started again, then the rest follows and nothing else changes', async () => {
    await database.pool.query('DELETE FROM records.outreach; DELETE FROM reference.target WHERE synthetic');
    await fillWithDemonstration(database);
    const { outreach, targets } = demonstrationRows();
    expect(await count('records.outreach')).toBe(outreach.length);
    expect(await count('reference.target')).toBe(targets.length);
    expect(await count('records.record_history')).toBe(0);
  });

  it('given records of somebody else, when the demonstration is to fill it, then it is refused with the way out', async () => {
    await database.pool.query(
      "UPDATE records.import_record SET imported_by = 'steward' WHERE kind = 'cases'",
    );
    await expect(fillWithDemonstration(database)).rejects.toThrow(DatabaseNotEmptyError);
    await expect(fillWithDemonstration(database)).rejects.toThrow('name another');
  });
});
