import 'reflect-metadata';
import {
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  GraphQLString,
  getNamedType,
  graphqlSync,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { mayRead, namedFields } from '../../../server/access/policy.js';
import { policyTable } from '../../../server/access/policy-table.js';
import { Reads } from '../../../server/access/reads.js';
import { fieldsOf, refuseUnnamed } from '../../../server/access/refuse-unnamed.js';
import { type Role, roles } from '../../../server/access/roles.js';
import { buildSinergiSchema } from '../../../server/schema.js';

const schema = buildSinergiSchema();

/** The roles that the table gives a field, read without the code that answers for it. */
function readersOf(coordinate: string): readonly Role[] {
  const [type, field] = coordinate.split('.') as [string, string];
  const grants = Object.entries(policyTable[type] ?? {});
  return grants.find(([fields]) => fields.split(' ').includes(field))?.[1] ?? [];
}

/** Calls the resolver of a field as a role, with nothing behind it: what gets past the policy fails otherwise. */
async function codeOf(role: Role, coordinate: string): Promise<string | undefined> {
  const [typeName, fieldName] = coordinate.split('.') as [string, string];
  const parentType = schema.getType(typeName) as GraphQLObjectType;
  const { resolve } = parentType.getFields()[fieldName] as { resolve?: (...args: unknown[]) => unknown };
  const info = { parentType, fieldName, schema } as unknown as GraphQLResolveInfo;
  try {
    await resolve?.({}, {}, { viewer: { role }, reads: new Reads() }, info);
    return undefined;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code;
  }
}

const inPages = /^\w+(Connection|Edge|Error)\./;
const restricted = namedFields.filter((coordinate) => !readersOf(coordinate).includes('PUBLIC'));

/** Every field of the schema that leads to a type, through lists and interfaces. */
function fieldsTo(type: GraphQLObjectType): string[] {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((parent) =>
      Object.values(parent.getFields())
        .filter((field) => names.includes(getNamedType(field.type).name))
        .map((field) => `${parent.name}.${field.name}`),
    );
}

describe('given the schema and the policy', () => {
  it('when they are compared, then every field is named and nothing is named that does not exist', () => {
    expect([...namedFields].sort()).toEqual(fieldsOf(schema).sort());
  });

  it('when the policy names a field, then it names it once and gives it to somebody', () => {
    expect(new Set(namedFields).size).toBe(namedFields.length);
    expect(namedFields.filter((coordinate) => readersOf(coordinate).length === 0)).toEqual([]);
    const twice = Object.values(policyTable).flatMap((grants) => {
      const fields = Object.keys(grants).flatMap((names) => names.split(' '));
      return fields.filter((field, at) => fields.indexOf(field) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('when a stranger reaches the resolver of a restricted field, then it refuses', async () => {
    const open: string[] = [];
    for (const coordinate of restricted) {
      if ((await codeOf('PUBLIC', coordinate)) !== 'UNAUTHENTICATED') open.push(coordinate);
    }
    expect(restricted.length).toBeGreaterThan(100);
    expect(open).toEqual([]);
  });

  it.each(roles.filter((role) => role !== 'PUBLIC'))(
    'when %s reaches the resolver of a field of others, then it refuses, and no field of its own does',
    async (role) => {
      const wrong: string[] = [];
      for (const coordinate of namedFields) {
        const isRefused = (await codeOf(role, coordinate)) === 'FORBIDDEN';
        if (isRefused === readersOf(coordinate).includes(role)) wrong.push(coordinate);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('given the types of pages and of errors', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);

  it.each(types.map(({ name }) => name).filter((name) => inPages.test(`${name}.`)))(
    'when a field leads to %s, then who may read the field may read all of it, and nobody else gets there',
    (name) => {
      const type = schema.getType(name) as GraphQLObjectType;
      const inside = Object.keys(type.getFields()).map((field) => readersOf(`${name}.${field}`));
      const ways = fieldsTo(type).map((way) => [way, readersOf(way)] as const);
      expect(ways.length).toBeGreaterThan(0);
      for (const [way, readers] of ways) {
        const unread = readers.filter((role) => inside.some((allowed) => !allowed.includes(role)));
        expect([way, unread]).toEqual([way, []]);
      }
    },
  );
});

describe('given a schema with a field and a type that the policy does not name', () => {
  const secret = { type: GraphQLString, resolve: () => 'shown' };
  const Novelty = new GraphQLObjectType({ name: 'Novelty', fields: { inside: secret } });
  const Case = new GraphQLObjectType({ name: 'Case', fields: { code: secret, informant: secret } });
  const built = () =>
    refuseUnnamed(
      new GraphQLSchema({
        query: new GraphQLObjectType({
          name: 'Query',
          fields: {
            viewer: { type: Novelty, resolve: () => ({}) },
            cases: { type: Case, resolve: () => ({ informant: 'shown' }) },
            unnamed: { type: new GraphQLNonNull(GraphQLString), resolve: () => 'shown' },
          },
        }),
      }),
    );

  it.each(roles)('when %s asks for it, then it is refused, even where nobody guarded it', (role) => {
    const contextValue = { viewer: { role } };
    const ask = (source: string) => graphqlSync({ schema: built(), source, contextValue });
    for (const source of ['{ unnamed }', '{ viewer { inside } }', '{ cases { informant } }']) {
      const answer = ask(source);
      expect(JSON.stringify(answer.data ?? null)).not.toContain('shown');
      expect(answer.errors?.[0]?.message).toMatch(/^the policy does not name \w+\.\w+$/);
    }
    expect(ask('{ cases { code } }').data).toEqual({ cases: { code: 'shown' } });
    expect(mayRead(role, 'Query', 'unnamed') || mayRead(role, 'Case', 'informant')).toBe(false);
    expect(mayRead(role, 'Novelty', 'inside')).toBe(false);
  });

  it('when introspection asks, then it answers as before', () => {
    const { data } = graphqlSync({
      schema: built(),
      source: '{ __schema { queryType { name } } cases { __typename } }',
    });
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } }, cases: { __typename: 'Case' } });
    expect(Object.values(schema.getTypeMap()).filter(isObjectType).length).toBeGreaterThan(50);
  });
});
