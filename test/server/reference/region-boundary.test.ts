import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { costOf } from '../../../server/http/limits/cost.js';
import { createReferenceLoaders } from '../../../server/reference/reference.loaders.js';
import { buildSinergiSchema } from '../../../server/schema.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';
import { countStatements } from '../../support/statements.js';
import { fillReference } from './fixture.js';

const schema = buildSinergiSchema();
const triangle = {
  type: 'Polygon',
  coordinates: [
    [
      [103, -1],
      [104, -1],
      [103, 0],
      [103, -1],
    ],
  ],
};

describe('given fifty regions, every second one with a boundary', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await fillReference(database);
    await database.pool.query(
      `INSERT INTO reference.region_boundary (region_code, geometry, source, synthetic)
       SELECT '15.' || n, $1::jsonb, 'big', true FROM generate_series(10, 58, 2) n`,
      [JSON.stringify(triangle)],
    );
  });
  afterAll(() => database.close());

  it('when a map of all of them is asked for, then one statement more brings each its boundary or null', async () => {
    let regions: { code: string; boundary: unknown }[] = [];
    const statementsFor = (fields: string) =>
      countStatements(database, async () => {
        const contextValue = { reference: createReferenceLoaders(database.public, 'none') };
        const source = `{ regions(parent: "15") { ${fields} } }`;
        const { data, errors } = await graphql({ schema, source, contextValue });
        expect(errors).toBeUndefined();
        regions = (data as { regions: typeof regions }).regions;
      });
    const plain = await statementsFor('code');
    expect(await statementsFor('code boundary { geometry source synthetic }')).toBe(plain + 1);
    expect(regions).toHaveLength(50);
    for (const { code, boundary } of regions) {
      const even = Number(code.slice(3)) % 2 === 0;
      expect(boundary, code).toEqual(even ? { geometry: triangle, source: 'big', synthetic: true } : null);
    }
  });

  it('when a stranger asks the server, then the boundary is there', async () => {
    const server = await startServer(database);
    try {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ region(code: "15.10") { boundary { geometry } } }' }),
      });
      expect(await response.json()).toMatchObject({ data: { region: { boundary: { geometry: triangle } } } });
    } finally {
      await server.close();
    }
  });

  it('when the cost of a map is counted, then a boundary weighs as the many fields that have as many bytes', () => {
    const cost = (query: string) => costOf(schema, { document: parse(query) }) ?? 0;
    const without = cost('{ regions(parent: "15") { code } }');
    expect(cost('{ regions(parent: "15") { code boundary { geometry } } }')).toBe(without + 12 * (1 + 50));
  });
});
