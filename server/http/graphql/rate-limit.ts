import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asker } from './sign-in.js';

/** Addresses and viewers that are counted at once; who was not heard of for longest is forgotten first. */
const counted = 50_000;

/** Seconds until a request may be sent again; undefined where it may be sent now. It counts as so many `questions`. */
export type SecondsToWait = (
  request: FastifyRequest,
  asker: Asker,
  questions: number,
) => Promise<number | undefined>;

/** Counts requests a minute: by viewer, else by address, of IPv6 by /64. `perMinute` 0 counts nothing. */
export async function createRateLimit(app: FastifyInstance, perMinute: number): Promise<SecondsToWait> {
  if (perMinute === 0) return async () => undefined;
  await app.register(rateLimit, { global: false, cache: counted, timeWindow: '1 minute' });
  const subjects = new WeakMap<FastifyRequest, string>();
  const ofAddress = app.createRateLimit({ max: perMinute });
  const ofViewer = app.createRateLimit({
    max: 2 * perMinute,
    keyGenerator: (request) => subjects.get(request) ?? '',
  });
  return async (request, { viewer: { subject } }, questions) => {
    if (subject !== undefined) subjects.set(request, subject);
    for (let counted = 0; counted < questions; counted++) {
      const rate = await (subject === undefined ? ofAddress : ofViewer)(request);
      if (!rate.isAllowed && rate.isExceeded) return rate.ttlInSeconds;
    }
    return undefined;
  };
}
