import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Bounds of documents that anybody may send. The documents of the widgets are trusted and bound by nothing. */
export const documentLimits = {
  tokens: 400,
  selections: 2000,
  depth: 12,
  aliases: 30,
  directives: 20,
} as const;

/** As one error of validation among others, instead of being thrown. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

/** Refuses documents that are deep, or full of aliases or directives, before anything is asked of the database. */
export const limitRules = [
  maxDepthRule({ ...reported, n: documentLimits.depth, ignoreIntrospection: true }),
  maxAliasesRule({ ...reported, n: documentLimits.aliases, allowList: [] }),
  maxDirectivesRule({ ...reported, n: documentLimits.directives }),
] as unknown as ValidationRule[];
