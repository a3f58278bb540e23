import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { TokenVerifier } from '../access/verify-token.js';
import type { PublicClient } from '../database/public.client.js';
import type { StaffClient } from '../database/staff.client.js';
import { currentRelease } from '../publish/reading/current-release.js';
import { neverStored, noLandingPage, plainJsonIsAlwaysOk } from './apollo-plugins.js';
import { clearedContextOf, contextOf, type RequestContext } from './context.js';
import { documentLimits, limitRules } from './document-limits.js';
import { publicError } from './error-format.js';
import { signIn } from './sign-in.js';
import { answerPersisted } from './trusted.route.js';
import type { TrustedAnswers } from './trusted-answer.js';

/** How the route reaches the database, for strangers and for who is signed in. */
export interface GraphqlAccess {
  client: PublicClient;
  staff: StaffClient;
  verifier: TokenVerifier;
}

/** `/graphql`: any document within limits; a trusted one by its hash is answered from stored bytes. */
export async function graphqlRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { client, staff, verifier }: GraphqlAccess,
  answers: TrustedAnswers,
): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    maxRecursiveSelections: documentLimits.selections,
    validationRules: limitRules,
    formatError: (formatted, error) => {
      const shown = publicError(formatted);
      if (shown.extensions?.code === 'INTERNAL') app.log.error(error);
      return shown;
    },
    plugins: [fastifyApolloDrainPlugin(app), noLandingPage, neverStored, plainJsonIsAlwaysOk],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const viewer = await signIn(request, verifier);
      const release = await currentRelease(client);
      return viewer.role === 'PUBLIC'
        ? contextOf(client, release)
        : clearedContextOf(client, staff, release, viewer);
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const hash = persistedHash(request);
      if (hash) return answerPersisted(request, reply, answers, hash);
      return handler.call(app, request, reply);
    },
  });
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
