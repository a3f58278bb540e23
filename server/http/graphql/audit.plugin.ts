import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../access/roles.js';
import type { RequestContext } from '../../context.js';
import type { MutationContext } from '../../records/mutations/mutation.context.js';

const notRecorded = {
  message: 'reading could not be written down, so nothing is shown (ask again, or tell the operator)',
  extensions: { code: 'INTERNAL' },
};

const longestPurpose = 200;

/** What the audit says of a request, whatever it turns out to read: who asks, why, with which document. */
export function auditedEntry(request: FastifyRequest, viewer: Viewer): MutationContext['work']['entry'] {
  const { query } = (request.body ?? {}) as { query?: unknown };
  const purpose = request.headers['x-sinergi-purpose'];
  return {
    subject: viewer.subject ?? '',
    role: viewer.role,
    agency: viewer.agency,
    purpose: typeof purpose === 'string' ? inUtf8(purpose).slice(0, longestPurpose) : undefined,
    document: createHash('sha256').update(String(query)).digest('hex'),
  };
}

/** Node reads headers as Latin 1; people send them in UTF-8. */
const inUtf8 = (header: string) => Buffer.from(header, 'latin1').toString('utf8');

/** Writes down what a signed-in request read of rows about people before its answer leaves. No entry, no answer. */
export function auditPlugin(onFailure: (error: unknown) => void): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { reads, work }, response }) {
          const records = reads.all();
          if (!work || records.length === 0) return;
          try {
            await work.audit.append({ ...work.entry, kind: 'READ', records });
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
