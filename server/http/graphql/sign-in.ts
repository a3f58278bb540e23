import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { stranger, type Viewer } from '../../access/roles.js';
import { UnauthenticatedError } from '../../access/unauthenticated.error.js';
import { type TokenVerifier, viewerOf } from '../../access/verify-token.js';

/** Who sends a request; where they claimed to be somebody and are not taken for it, why. */
export interface Asker {
  viewer: Viewer;
  refusal?: unknown;
}

/** Who sends a request, known before its document is read, because limits depend on it. Never throws. */
export async function askerOf(request: FastifyRequest, verifier: TokenVerifier): Promise<Asker> {
  try {
    return { viewer: await signIn(request, verifier) };
  } catch (refusal) {
    return { viewer: stranger, refusal };
  }
}

async function signIn(request: FastifyRequest, verifier: TokenVerifier): Promise<Viewer> {
  const { authorization } = request.headers;
  if (authorization === undefined) return stranger;
  if (request.method !== 'POST') {
    throw new GraphQLError('signed-in requests are POST only (caches keep what is got by GET)', {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 405 } },
    });
  }
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization) ?? [];
  if (!token) throw new UnauthenticatedError('MALFORMED');
  return viewerOf(token, verifier);
}
