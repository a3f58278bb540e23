import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { fragmentsRule } from './fragments.rule.js';

/** How large and how costly a document with its variables may be. */
export interface DocumentLimits {
  tokens: number;
  /** Fields, fragments followed. */
  selections: number;
  depth: number;
  aliases: number;
  directives: number;
  /** Definitions of fragments. */
  fragments: number;
  /** Places where fragments are put in. */
  spreads: number;
  /** Values in the variables, lists and objects among them. */
  values: number;
  /** Levels of lists and objects in the variables. */
  valueDepth: number;
  /** Fields of the answer, lists multiplied by their length. */
  cost: number;
}

/** What anybody may send. The documents of the widgets are trusted and bound by nothing. */
export const strangersLimits: DocumentLimits = {
  tokens: 400,
  selections: 2000,
  depth: 12,
  aliases: 30,
  directives: 20,
  fragments: 20,
  spreads: 60,
  values: 200,
  valueDepth: 6,
  cost: 20_000,
};

/** What somebody signed in may send. */
export const viewersLimits: DocumentLimits = {
  tokens: 1200,
  selections: 6000,
  depth: 16,
  aliases: 100,
  directives: 60,
  fragments: 60,
  spreads: 240,
  values: 1000,
  valueDepth: 6,
  cost: 200_000,
};

/** As one error of validation among others, instead of being thrown. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(error);
    },
  ],
};

/** Refuses documents that are deep, or full of aliases, directives or fragments, before the database is asked. */
export function limitRules({ depth, aliases, directives, ...limits }: DocumentLimits): ValidationRule[] {
  return [
    maxDepthRule({ ...reported, n: depth, ignoreIntrospection: true }),
    maxAliasesRule({ ...reported, n: aliases, allowList: [] }),
    maxDirectivesRule({ ...reported, n: directives }),
    fragmentsRule(limits),
  ] as unknown as ValidationRule[];
}
