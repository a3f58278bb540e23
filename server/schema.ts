import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { authChecker } from './access/auth-checker.js';
import { refuseUnnamed } from './access/refuse-unnamed.js';
import { mutationErrorTypes } from './records/mutations/mutation-error.type.js';
import { recordResolvers } from './records/records.resolvers.js';
import { referenceResolvers } from './reference/reference.resolvers.js';
import { statisticsResolvers } from './statistics/statistics.resolvers.js';

/** The GraphQL schema of everything: what is public, and what a signed-in viewer adds to it. */
export function buildSinergiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...referenceResolvers, ...statisticsResolvers, ...recordResolvers] as unknown as [
      () => unknown,
    ],
    authChecker,
    // Reached through the interface MutationError only.
    orphanedTypes: [...mutationErrorTypes],
    validate: false,
  });
  return refuseUnnamed(schema);
}

/** The schema as schema.graphql holds it: sorted, so that a change shows where it is. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSinergiSchema()))}\n`;
}
