import type { FastifyBaseLogger } from 'fastify';
import { isDatabaseAway } from '../../database/is-database-away.js';

/** Logs what nobody who asked is to blame for; a database that is away is a state, which every request would repeat. */
export function logFault(log: FastifyBaseLogger, error: unknown): void {
  if (isDatabaseAway(error)) log.warn('a request came while the database was away');
  else log.error(error);
}
