import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditLog } from '../../access/audit/audit-log.js';
import { UnauthenticatedError } from '../../access/unauthenticated.error.js';
import type { TokenVerifier } from '../../access/verify-token.js';
import { refuse } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import { auditUntakenToken } from './audit.plugin.js';
import { createRateLimit } from './rate-limit.js';
import { type Asker, askerOf } from './sign-in.js';

/** What a request brings, as far as it is known before it is read. */
interface Brought {
  /** What the audit knows it by. */
  document: string;
  /** How often it counts. */
  questions: number;
}

/** Says who sends a request; undefined where they have sent too many, which is answered. */
export type Enter = (
  request: FastifyRequest,
  reply: FastifyReply,
  brought: Brought,
) => Promise<Asker | undefined>;

interface Keeping {
  verifier: TokenVerifier;
  /** Requests a minute; 0: without end. */
  rateLimit: number;
  audit: AuditLog;
}

/** One way in for all that somebody signed in may ask: their token is read, what they ask is counted, all of it together. */
export async function createEntrance(
  app: FastifyInstance,
  { verifier, rateLimit, audit }: Keeping,
): Promise<Enter> {
  const secondsToWait = await createRateLimit(app, rateLimit);
  return async (request, reply, { document, questions }) => {
    reply.header('cache-control', 'no-store');
    const asker = await askerOf(request, verifier);
    if (asker.refusal instanceof UnauthenticatedError) reply.header('www-authenticate', 'Bearer');
    const seconds = await secondsToWait(request, asker, questions);
    if (seconds !== undefined) {
      reply.code(429).header('retry-after', seconds);
      refuse(request, reply, 'RATE_LIMITED', replyWords.tooMany(seconds));
      return undefined;
    }
    await auditUntakenToken(request, asker.refusal, document, audit, (error) => app.log.error(error));
    return asker;
  };
}
