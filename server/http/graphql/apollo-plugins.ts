import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../context.js';

/** Apollo's own page loads from a CDN; ours is /explorer. */
export const noLandingPage = {
  async serverWillStart() {
    return {
      async renderLandingPage() {
        return { html: '<!doctype html><title>Sinergi</title><a href="/explorer">GraphQL explorer</a>' };
      },
    };
  },
};

/** What anybody may ask is kept by nobody. */
export const neverStored = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }: { response: { http: { headers: Map<string, string> } } }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};

const documentProblems = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
]);

/**
 * The GraphQL-over-HTTP specification: who accepts application/json only learns of a document that does not parse,
 * validate or take its variables from the body, with status 200; application/graphql-response+json says 400.
 */
export const plainJsonIsAlwaysOk: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepted = request.http?.headers.get('accept') ?? '';
        if (accepted.includes('application/graphql-response+json')) return;
        const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
        if (response.http.status === 400 && codes.some((code) => documentProblems.has(code))) {
          response.http.status = 200;
        }
      },
    };
  },
};
