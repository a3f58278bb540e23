import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { TokenVerifier } from '../../access/verify-token.js';
import { clearedContextOf, contextOf, type RecordsAccess, type RequestContext } from '../../context.js';
import { currentRelease } from '../../release/reading/current-release.js';
import { strangersLimits, viewersLimits } from '../limits/document-limits.js';
import { refuse, refuseUnread } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import { asUnavailable } from '../reply/unavailable.js';
import { answerPersisted } from '../trusted/trusted.route.js';
import type { TrustedAnswers } from '../trusted/trusted-answer.js';
import { auditedEntry } from './audit.plugin.js';
import { createEntrance } from './entrance.js';
import type { Asker } from './sign-in.js';
import { startApollo } from './start-apollo.js';
import { viewersBatchRoute } from './viewers-batch.route.js';

/** How the route reaches the database, for strangers and for who is signed in. */
export interface GraphqlAccess extends RecordsAccess {
  verifier: TokenVerifier;
  /** Requests a minute; 0: without end. */
  rateLimit: number;
}

/**
 * `/graphql`: any document within limits; a trusted one by its hash is answered from stored bytes. And `POST /q`, which
 * asks several of them as who is signed in.
 */
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
      return await clearedContextOf(access, release, viewer, auditedEntry(request, viewer, textIn(request)));
    } catch (error) {
      throw asUnavailable(error);
    }
  };
  // One for each kind of asker: a document that was taken from a viewer is not known to the one for strangers.
  const forStrangers = fastifyApolloHandler(await startApollo(app, schema, strangersLimits), { context });
  const apollo = await startApollo(app, schema, viewersLimits);
  const forViewers = fastifyApolloHandler(apollo, { context });
  const enter = await createEntrance(app, { verifier, rateLimit, audit: access.audit });
  viewersBatchRoute(app, { access, enter, apollo, answers });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    errorHandler: refuseUnread(replyWords.unreadable),
    handler: async (request, reply) => {
      const hash = persistedHash(request);
      if (hash) return answerPersisted(request, reply, answers, hash);
      const asker = await enter(request, reply, { document: textIn(request), questions: 1 });
      if (!asker) return reply;
      askers.set(request, asker);
      const handler = asker.viewer.role === 'PUBLIC' ? forStrangers : forViewers;
      return handler.call(app, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    errorHandler: refuseUnread(replyWords.unreadable),
    handler: async (request, reply) =>
      refuse(request, reply.code(405).header('allow', 'GET, POST'), 'BAD_USER_INPUT', replyWords.otherMethod),
  });
}

/** The document that a request brings; nothing where that is no text. */
function textIn({ body }: FastifyRequest): string {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === 'string' ? query : '';
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
