import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { UnauthenticatedError } from '../../access/unauthenticated.error.js';
import type { TokenVerifier } from '../../access/verify-token.js';
import { clearedContextOf, contextOf, type RecordsAccess, type RequestContext } from '../../context.js';
import { isDatabaseAway } from '../../database/is-database-away.js';
import { currentRelease } from '../../release/reading/current-release.js';
import {
  type DocumentLimits,
  limitRules,
  strangersLimits,
  viewersLimits,
} from '../limits/document-limits.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { publicError } from '../reply/error-format.js';
import { logFault } from '../reply/log-fault.js';
import { refuse, refuseUnread } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import { asUnavailable, unavailablePlugin } from '../reply/unavailable.js';
import { answerPersisted } from '../trusted/trusted.route.js';
import type { TrustedAnswers } from '../trusted/trusted-answer.js';
import { neverStored, noLandingPage, plainJsonIsAlwaysOk } from './apollo-plugins.js';
import { auditedEntry, auditPlugin, auditUntakenToken } from './audit.plugin.js';
import { createRateLimit } from './rate-limit.js';
import { type Asker, askerOf } from './sign-in.js';

/** How the route reaches the database, for strangers and for who is signed in. */
export interface GraphqlAccess extends RecordsAccess {
  verifier: TokenVerifier;
  /** Requests a minute; 0: without end. */
  rateLimit: number;
}

/** Mistakes of one document that are told. */
const mostErrors = 10;

/** `/graphql`: any document within limits; a trusted one by its hash is answered from stored bytes. */
export async function graphqlRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { verifier, rateLimit, ...access }: GraphqlAccess,
  answers: TrustedAnswers,
): Promise<void> {
  const askers = new WeakMap<FastifyRequest, Asker>();
  const context = async (request: FastifyRequest): Promise<RequestContext> => {
    const { viewer, refusal } = askers.get(request) as Asker;
    try {
      if (refusal) throw refusal;
      const release = await currentRelease(access.client);
      if (viewer.role === 'PUBLIC') return contextOf(access.client, release);
      return await clearedContextOf(access, release, viewer, auditedEntry(request, viewer));
    } catch (error) {
      throw asUnavailable(error);
    }
  };
  const forStrangers = fastifyApolloHandler(await startApollo(app, schema, strangersLimits), { context });
  const forViewers = fastifyApolloHandler(await startApollo(app, schema, viewersLimits), { context });
  const secondsToWait = await createRateLimit(app, rateLimit);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    errorHandler: refuseUnread,
    handler: async (request, reply) => {
      const hash = persistedHash(request);
      if (hash) return answerPersisted(request, reply, answers, hash);
      reply.header('cache-control', 'no-store');
      const asker = await askerOf(request, verifier);
      if (asker.refusal instanceof UnauthenticatedError) reply.header('www-authenticate', 'Bearer');
      const seconds = await secondsToWait(request, asker);
      if (seconds !== undefined) {
        reply.code(429).header('retry-after', seconds);
        return refuse(request, reply, 'RATE_LIMITED', replyWords.tooMany(seconds));
      }
      await auditUntakenToken(request, asker.refusal, access.audit, (error) => app.log.error(error));
      askers.set(request, asker);
      const handler = asker.viewer.role === 'PUBLIC' ? forStrangers : forViewers;
      return handler.call(app, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    errorHandler: refuseUnread,
    handler: async (request, reply) =>
      refuse(request, reply.code(405).header('allow', 'GET, POST'), 'BAD_USER_INPUT', replyWords.otherMethod),
  });
}

/** One for each kind of asker: a document that was taken from a viewer is not known to the one for strangers. */
async function startApollo(app: FastifyInstance, schema: GraphQLSchema, limits: DocumentLimits) {
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

function persistedHash(request: FastifyRequest): string | undefined {
  if (request.method !== 'GET') return undefined;
  const { extensions, query } = request.query as { extensions?: string; query?: string };
  if (!extensions || query) return undefined;
  try {
    const hash = JSON.parse(extensions)?.persistedQuery?.sha256Hash;
    return typeof hash === 'string' ? hash : undefined;
  } catch {
    return undefined;
  }
}
