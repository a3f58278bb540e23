import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/open.js';
import { projectRoot } from '../../server/project-root.js';
import { createTestDatabase } from '../support/database.js';
import { startServer } from '../support/server.js';
import { type CompiledOperations, compileForRelay } from './compile.js';

const folder = join(projectRoot, 'test', 'relay', 'fixtures');
const fixtures = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.graphql', ''), readFileSync(join(folder, file), 'utf8')]),
);

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const hasId = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
const connections = objects
  .filter((type) => type.name === 'Query' || hasId(type))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => ({ type, field })),
  );

describe('given the compiler of Relay', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let operations: CompiledOperations;
  beforeAll(async () => {
    operations = compileForRelay(fixtures);
    database = await createTestDatabase('demo');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  async function ask(name: string, variables: object, token?: string) {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: operations[name], variables }),
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    return data;
  }

  it('when a page of agencies is followed by the next, then the query that Relay made continues the list', async () => {
    const region = '15';
    const { agencies: first } = await ask('AgencyListQuery', { count: 2, region });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const cursor = first.pageInfo.endCursor;
    const { agencies: second } = await ask('AgencyListPaginationQuery', { count: 2, cursor, region });
    const codes = [...first.edges, ...second.edges].map(({ node }) => node.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(4);
  });

  it('when an agency and a region are fetched again, then the queries that Relay made find them by their id', async () => {
    const { agencies } = await ask('AgencyListQuery', { count: 1 });
    const [{ node }] = agencies.edges;
    const again = await ask('AgencyCardRefetchQuery', { id: node.id });
    expect(again.node).toMatchObject({ __typename: 'Agency', code: node.code, name: node.name });
    const { id, code } = again.node.jurisdiction[0];
    expect((await ask('RegionNameRefetchQuery', { id })).node).toMatchObject({ __typename: 'Region', code });
  });

  it('when somebody signed in pages through operations and clients, then nested pages continue too', async () => {
    const { token } = await server.token({ role: 'ADMIN', agency: 'BNNP-JAMBI' });
    const { operations: found } = await ask('OperationListQuery', { count: 2 }, token);
    expect(found.edges).toHaveLength(2);
    const { clients } = await ask('ClientListQuery', { count: 2 }, token);
    const [{ node }] = clients.edges;
    const { node: client } = await ask('ClientEpisodesPaginationQuery', { id: node.id, count: 100 }, token);
    expect(client).toMatchObject({ __typename: 'Client', id: node.id });
    expect(client.episodes.edges.length).toBeGreaterThan(0);
  });

  it('when every connection and every type with an id is compiled, then none is refused', () => {
    const modules: Record<string, string> = {};
    for (const { type, field } of connections) {
      const name = `${type.name}${field.name}`;
      const required = field.args.filter(isRequiredArgument);
      modules[name] = `
        fragment ${name}_page on ${type.name}
        @argumentDefinitions(
          count: { type: "Int!" } cursor: { type: "String" }
          ${required.map((one) => `${one.name}: { type: "${one.type}" }`).join(' ')}
        )
        @refetchable(queryName: "${name}PaginationQuery") {
          ${field.name}(first: $count, after: $cursor ${required.map((one) => `${one.name}: $${one.name}`).join(' ')})
            @connection(key: "${name}_${field.name}") {
            edges { node { __typename } }
          }
        }`;
    }
    for (const type of objects.filter(hasId)) {
      modules[`${type.name}Again`] =
        `fragment ${type.name}Again_row on ${type.name} @refetchable(queryName: "${type.name}AgainRefetchQuery") { id }`;
    }
    const compiled = Object.keys(compileForRelay(modules));
    expect(compiled).toHaveLength(Object.keys(modules).length);
    expect(compiled.length).toBeGreaterThan(20);
  });

  it('when a document does not fit the schema, then the compiler says so', () => {
    expect(() => compileForRelay({ Wrong: 'query WrongQuery { agencies(first: 1) { nothing } }' })).toThrow(
      /nothing/,
    );
  });
});
