import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepFor } from './keep-for.js';

/** What an answer is told apart by, and whether caches may keep it. */
export interface Validator {
  /** The strong validator, without quotes. */
  digest: string;
  cacheable: boolean;
}

/** Bytes that are kept compressed. */
interface Stored extends Validator {
  gzipped: Uint8Array;
  plain(): Buffer | NodeJS.ReadableStream;
}

/** Whether the asker has an answer already, plain or compressed. */
export function isKnown({ headers }: FastifyRequest, digest: string): boolean {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${digest}"` || tag === `"${digest}-g"`);
}

/** The headers by which caches keep an answer and ask for it again. */
export const validatorHeaders = ({ digest, cacheable }: Validator) => ({
  'cache-control': cacheable ? keepFor : 'no-store',
  etag: `"${digest}"`,
});

/** Sends stored bytes as the asker takes them, 304 where the asker has them. They are never compressed anew. */
export function sendStored(request: FastifyRequest, reply: FastifyReply, stored: Stored) {
  const { gzipped, plain, digest } = stored;
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  request.headers['x-no-compression'] = '1';
  reply.headers({
    vary: 'accept-encoding',
    ...validatorHeaders({ ...stored, digest: `${digest}${gzip ? '-g' : ''}` }),
  });
  if (isKnown(request, digest)) return reply.code(304).send();
  if (!gzip) return reply.send(plain());
  return reply.header('content-encoding', 'gzip').send(bytes(gzipped));
}

/** Bytes as they are sent, without a copy. */
export const bytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
