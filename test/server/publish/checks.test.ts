import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personTables } from '../../../server/catalogue/person-tables.js';
import {
  cellsOfPerson,
  mostTables,
  privacyLoss,
  rightGuesses,
  sigma,
} from '../../../server/catalogue/protection.js';
import type { Database } from '../../../server/database/open.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { checkCatalogue } from '../../../server/publish/checks.js';
import { publish } from '../../../server/publish/publish.js';
import { addPeople, createProvince, personOf } from '../../attacks/support/population.js';
import { createTestDatabase } from '../../support/database.js';
import { testKeys } from '../import/fixtures.js';

const options = { asOf: '2026-06-30', now: new Date(), keys: testKeys };

describe('given the catalogue of people', () => {
  it('when its tables are counted, then a person makes a difference in as many cells as the noise is made for', () => {
    const numbers = Array.from({ length: 24 }, (_, at) => at + 1);
    // 18 and 19 were the number of suspects, which is public.
    expect(personTables.map(({ number }) => number)).toEqual(numbers.filter((one) => one < 18 || one > 19));
    expect(cellsOfPerson(personTables)).toEqual({
      CLIENT: 25,
      SUSPECT_ATTRIBUTES: 12,
      BOTH: 33,
      CLIENT_ATTRIBUTES: 48,
    });
    expect(mostTables).toBe(33);
  });

  it.each([
    [33, 2, 1.32, '9.9'],
    [25, 2, 1, '8.4'],
    [12, 2, 0.48, '5.6'],
    [48, 2, 1.92, '12.2'],
    [33, 3, 1.98, '12.4'],
  ])('when L is %i and R is %i, then ρ is %f and ε is %s', (cells, revisions, rho, epsilon) => {
    const loss = privacyLoss(cells, { sigma, revisionsPerYear: revisions });
    expect(loss.rho).toBeCloseTo(rho, 12);
    expect(loss.epsilon.toFixed(1)).toBe(epsilon);
  });

  it('when somebody knows everybody else, then 50 right guesses in 100 become 76 at most, and 81 after a third drawing', () => {
    expect(rightGuesses(25, { sigma, revisionsPerYear: 2 })).toBe(76);
    expect(rightGuesses(25, { sigma, revisionsPerYear: 3 })).toBe(81);
    expect(rightGuesses(0, { sigma, revisionsPerYear: 2 })).toBe(50);
  });

  it('when one table more is in it, then publishing is refused', () => {
    expect(() => checkCatalogue([...personTables, ...personTables.slice(1, 2)])).toThrow(
      /34 tables a year, more than the 33/,
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
