import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../context.js';
import { costOf } from './cost.js';
import type { DocumentLimits } from './document-limits.js';
import { limitWords } from './limits.words.js';
import { TooExpensiveError } from './too-expensive.error.js';
import { checkVariables } from './variables.js';
import { refuseWrittenZeroBytes, refuseZeroBytes } from './zero-bytes.js';

/** Counts what a document costs, tells it in `extensions.cost`, and refuses what costs too much. */
export function limitsPlugin(limits: DocumentLimits): ApolloServerPlugin<RequestContext> {
  const limit = limits.cost;
  return {
    async requestDidStart() {
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, operationName, request: { variables } }) {
          if (!operation) return;
          checkVariables(variables ?? {}, limits);
          refuseZeroBytes(variables ?? {});
          refuseWrittenZeroBytes(document);
          requested = costOf(schema, { document, operationName, variables });
          if (requested === undefined || requested <= limit) return;
          throw new TooExpensiveError(limitWords.cost(requested, limit));
        },
        async willSendResponse({ response: { body } }) {
          if (requested === undefined || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit } };
        },
      };
    },
  };
}
