import { type GraphQLSchema, isObjectType } from 'graphql';
import { namedFields } from './policy.js';

/** Every Type.field of a schema. */
export function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

/** Makes every field that the policy does not name fail for everyone, whether or not somebody guarded it. */
export function refuseUnnamed(schema: GraphQLSchema): GraphQLSchema {
  const named = new Set(namedFields);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (named.has(`${type.name}.${field.name}`)) continue;
      field.resolve = () => {
        throw new Error(`the policy does not name ${type.name}.${field.name}`);
      };
    }
  }
  return schema;
}
