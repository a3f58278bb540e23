import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { RateLimitedError } from './rate-limited.error.js';

/** Cost that an address may spend in a minute on what is not kept yet, for each request a minute that it may send. */
export const costPerRequest = 500;

/** Addresses that are counted at once; who was not heard of for longest is forgotten first. */
const counted = 50_000;

/** What the server does of its own accord; nobody pays for it. */
export const ownWork = 'own';

/** For whom work is done: the address of who asks, of IPv6 its /64 network. */
export const askerOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => normalizeIP(ip, 64);

/**
 * What each address may have made of what is not kept yet, in cost: a field of an answer is 1. It fills up evenly
 * within a minute; who has anything left may spend it, and waits the longer the more that was.
 */
export class WorkBudget {
  readonly #left = new LRUCache<string, { cost: number; at: number }>({ max: counted });

  /** `perMinute` 0: without end. */
  constructor(private readonly perMinute: number) {}

  /** Throws RateLimitedError where nothing is left. */
  spend(who: string, cost: number, now = Date.now()): void {
    if (this.perMinute === 0 || who === ownWork) return;
    const known = this.#left.get(who) ?? { cost: this.perMinute, at: now };
    const filled = known.cost + ((now - known.at) * this.perMinute) / 60_000;
    const left = Math.min(this.perMinute, filled);
    if (left <= 0) throw new RateLimitedError(Math.ceil((60 * (1 - left)) / this.perMinute));
    this.#left.set(who, { cost: left - cost, at: now });
  }
}
