import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import { createPool } from './pool.js';

/** Reads the schemas reference and release, and nothing else: its role has no right on records. */
export type PublicClient = PrismaClient;

/** Connects the public side. `url` must log in as, or switch to, the role sinergi_public. */
export function createPublicClient(url: string): PublicClient {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(url, 10), { disposeExternalPool: true }),
    log: [{ emit: 'event', level: 'query' }],
  });
}
