import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { personTables } from '../../../server/publish/catalogue/person-tables.js';
import { mostTables, privacyLoss, tablesPerPerson } from '../../../server/publish/catalogue/protection.js';
import { checkCatalogue } from '../../../server/publish/checks.js';
import { publish } from '../../../server/publish/publish.js';
import { addPeople, createProvince, personOf } from '../../attacks/support/population.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

const options = { asOf: '2026-06-30', now: new Date(), keys: testKeys };

describe('given the catalogue of people', () => {
  it('when its tables are counted, then they are 24, in which a person stands 30 times a year at most', () => {
    expect(personTables.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(tablesPerPerson(personTables)).toBe(30);
    expect(mostTables).toBe(30);
  });

  it('when L is 30 and R is 2, then the loss is the one that is published', () => {
    const { rho, epsilon } = privacyLoss(30, 2);
    expect(rho).toBeCloseTo(1.2, 12);
    expect(epsilon).toBeCloseTo(9.34337, 4);
  });

  it('when one table more is in it, then publishing is refused', () => {
    expect(() => checkCatalogue([...personTables, ...personTables.slice(1, 2)])).toThrow(
      /31 tables a year, more than the 30/,
    );
  });
});

describe('given a province with people', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase('empty');
    await createProvince(database);
    await addPeople(
      database,
      Array.from({ length: 30 }, (_, number) => personOf(1, number)),
    );
  });
  afterEach(() => database.close());

  it('when the noise key is another one than that of an earlier release, then nothing is published', async () => {
    await publish(database.pool, options);
    const keys = { ...testKeys, noise: Buffer.alloc(32, 9) };
    await expect(publish(database.pool, { ...options, keys })).rejects.toThrow(
      /published numbers were made with another key; restore/,
    );
  });

  it("when the demonstration's public keys are used for real people, then nothing is published", async () => {
    await expect(publish(database.pool, { ...options, keys: demonstrationKeys })).rejects.toThrow(
      /public and protect nobody/,
    );
  });

  it.each(['client', 'episode', 'follow_up', 'aftercare'])(
    'when one row of records.%s is synthetic among real ones, then nothing is published',
    async (table) => {
      await database.pool.query(
        `UPDATE records.${table} SET synthetic = true WHERE ctid = (SELECT min(ctid) FROM records.${table})`,
      );
      await expect(publish(database.pool, options)).rejects.toThrow(/synthetic and real records/);
    },
  );
});
