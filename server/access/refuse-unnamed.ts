import { type GraphQLSchema, isObjectType } from 'graphql';
import { namedFields } from './policy.js';

/** Every field of the object types of a schema, with its Type.field. */
function objectFields(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ field, coordinate: `${type.name}.${field.name}` })),
    );
}

/** Every Type.field of a schema. */
export function fieldsOf(schema: GraphQLSchema): string[] {
  return objectFields(schema).map(({ coordinate }) => coordinate);
}

/** Makes every field that the policy does not name fail for everyone, whether or not somebody guarded it. */
export function refuseUnnamed(schema: GraphQLSchema): GraphQLSchema {
  const named = new Set(namedFields);
  for (const { field, coordinate } of objectFields(schema)) {
    if (named.has(coordinate)) continue;
    field.resolve = () => {
      throw new Error(`the policy does not name ${coordinate}`);
    };
  }
  return schema;
}
