import type { FastifyRequest } from 'fastify';
import { stranger, type Viewer } from '../../access/roles.js';
import { UnauthenticatedError } from '../../access/unauthenticated.error.js';
import { type TokenVerifier, viewerOf } from '../../access/verify-token.js';
import { ApiError } from '../../language/api.error.js';
import { replyWords } from '../reply/reply.words.js';

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
    throw new ApiError(replyWords.signedInByGet, { code: 'BAD_USER_INPUT', http: { status: 405 } });
  }
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization) ?? [];
  if (!token) throw new UnauthenticatedError('MALFORMED');
  return viewerOf(token, verifier);
}
