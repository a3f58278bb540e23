import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../context.js';
import { isDatabaseAway } from '../../database/is-database-away.js';
import { type DocumentLimits, limitRules } from '../limits/document-limits.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { publicError } from '../reply/error-format.js';
import { logFault } from '../reply/log-fault.js';
import { unavailablePlugin } from '../reply/unavailable.js';
import { neverStored, noLandingPage, plainJsonIsAlwaysOk } from './apollo-plugins.js';
import { auditPlugin } from './audit.plugin.js';

/** Mistakes of one document that are told. */
const mostErrors = 10;

/** What executes documents within limits, audits what they read and tells no more of a fault than it may. */
export async function startApollo(app: FastifyInstance, schema: GraphQLSchema, limits: DocumentLimits) {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: limitRules(limits),
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
    formatError: (formatted, error) => {
      const shown = publicError(formatted);
      if (isDatabaseAway(error) || shown.extensions?.code === 'INTERNAL') logFault(app.log, error);
      return shown;
    },
    plugins: [
      fastifyApolloDrainPlugin(app),
      noLandingPage,
      limitsPlugin(limits),
      auditPlugin((error) => app.log.error(error)),
      neverStored,
      plainJsonIsAlwaysOk,
      unavailablePlugin,
    ],
  });
  await apollo.start();
  return apollo;
}
