import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { rowsOf } from './list-sizes.js';

/** What introspection costs beside its fields: it lists the whole schema. */
const introspection = 2000;

/** A document with what it is asked with. */
export interface Asked {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

/**
 * What a document costs: a field 1, what stands below a list as often as the list has rows. Counted before anything
 * is executed; undefined where the variables do not fit, which execution tells. The document must be validated: that
 * bounds how far fragments are followed.
 */
export function costOf(
  schema: GraphQLSchema,
  { document, operationName, variables }: Asked,
): number | undefined {
  try {
    const cost = getComplexity({
      schema,
      query: document,
      operationName: operationName ?? undefined,
      variables,
      maxQueryNodes: Number.POSITIVE_INFINITY,
      // What a field says of itself (rows of graphql/cost.ts), else what its arguments and its type say.
      estimators: [
        fieldExtensionsEstimator(),
        (field) =>
          (field.field.name === '__schema' ? introspection : 1) + rowsOf(field) * field.childComplexity,
      ],
    });
    return Math.min(cost, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
