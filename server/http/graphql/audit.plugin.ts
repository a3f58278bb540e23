import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { AuditLog } from '../../access/audit/audit-log.js';
import type { Viewer } from '../../access/roles.js';
import { UnauthenticatedError } from '../../access/unauthenticated.error.js';
import type { RequestContext } from '../../context.js';
import type { MutationContext } from '../../records/mutations/mutation.context.js';
import { visible } from '../../text/plain-text.js';
import { errorOf } from '../reply/error-format.js';
import { replyWords } from '../reply/reply.words.js';

const notRecorded = errorOf('INTERNAL', replyWords.unrecorded);

const longestPurpose = 200;

/** What the audit says of a question, whatever it turns out to read: who asks, why, with which document. */
export function auditedEntry(
  request: FastifyRequest,
  viewer: Viewer,
  document: string,
): MutationContext['changing']['entry'] {
  const purpose = request.headers['x-sinergi-purpose'];
  return {
    subject: viewer.subject ?? '',
    role: viewer.role,
    agency: viewer.agency,
    purpose: typeof purpose === 'string' ? visible(inUtf8(purpose)).slice(0, longestPurpose) : undefined,
    document: createHash('sha256').update(document).digest('hex'),
  };
}

/** Node reads headers as Latin 1; people send them in UTF-8. */
const inUtf8 = (header: string) => Buffer.from(header, 'latin1').toString('utf8');

/**
 * Writes down what a signed-in request read of rows about people and of exact figures, and what it was refused, before
 * its answer leaves: one entry of each kind. No entry, no answer.
 */
export function auditPlugin(onFailure: (error: unknown) => void): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { reads, changing }, response }) {
          if (!changing) return;
          try {
            await Promise.all(
              reads.all().map((found) => changing.audit.append({ ...changing.entry, ...found })),
            );
          } catch (error) {
            onFailure(error);
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: { errors: [notRecorded] } };
          }
        },
      };
    },
  };
}

/**
 * Writes down that a token was not taken, where its signature says whose it is. Nothing is shown to its bearer either way,
 * so an entry that fails is only reported.
 */
export async function auditUntakenToken(
  request: FastifyRequest,
  refusal: unknown,
  document: string,
  audit: AuditLog,
  onFailure: (error: unknown) => void,
): Promise<void> {
  if (!(refusal instanceof UnauthenticatedError) || !refusal.bearer) return;
  const outcome = `UNAUTHENTICATED ${refusal.problem}`;
  const entry = auditedEntry(request, refusal.bearer, document);
  await audit.append({ ...entry, kind: 'REFUSED', records: [], outcome }).catch(onFailure);
}
