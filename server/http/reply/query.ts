import type { FastifyRequest } from 'fastify';

/** The parameters as they were sent, each as often as it was. */
export const queryOfRequest = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.split('?').slice(1).join('?'));
