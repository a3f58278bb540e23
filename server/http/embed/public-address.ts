import type { FastifyRequest } from 'fastify';

/** A host and perhaps a port, as a request names them. */
const hostForm = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * The address under which the public reaches this server, without a slash at its end: as the operator has set it, else
 * as the request, or a trusted proxy in front, names it.
 */
export function publicAddress(request: FastifyRequest, configured: string | undefined): string {
  if (configured) return configured;
  const host = hostForm.test(request.host) ? request.host : 'localhost';
  return `${request.protocol}://${host}`;
}
