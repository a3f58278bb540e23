import type { FastifyInstance } from 'fastify';

/** Under which address the public reaches this server, where answers name it. */
export interface PublicAddress {
  /** Without a slash at its end. */
  of(): string;
  /** Whether the operator has set it: else nobody may keep an answer that names it. */
  isSet: boolean;
}

/**
 * As the operator has set it, else as this server listens, which is right on the own machine. Never as a request names
 * it: who sends a request must not write what others get from a cache.
 */
export function publicAddressOf(app: FastifyInstance, configured: string | undefined): PublicAddress {
  return { isSet: configured !== undefined, of: () => configured ?? listening(app) };
}

function listening(app: FastifyInstance): string {
  const [first] = app.addresses();
  if (!first || typeof first === 'string') return 'http://localhost';
  const { address, family, port } = first;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${everywhere.includes(host) ? 'localhost' : host}:${port}`;
}

/** What a server listens on that listens on every address it has. */
const everywhere = ['0.0.0.0', '[::]'];

/** Names of the own machine: one stands for all. */
export const isOwnMachine = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);
