import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ViewerResolver } from './records/viewer/viewer.resolver.js';
import { referenceResolvers } from './reference/reference.resolvers.js';
import { statisticsResolvers } from './statistics/statistics.resolvers.js';

/** The GraphQL schema of everything: what is public, and what a signed-in viewer adds to it. */
export function buildSinergiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [...referenceResolvers, ...statisticsResolvers, ViewerResolver] as unknown as [() => unknown],
    validate: false,
  });
}

/** The schema as schema.graphql holds it: sorted, so that a change shows where it is. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSinergiSchema()))}\n`;
}
