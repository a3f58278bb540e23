import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import { createPool } from './pool.js';

/** Reads and writes everything; only for signed-in viewers, behind the policy. */
export type StaffClient = PrismaClient;

/** Connects the staff side. `url` must log in as the owner of the schemas. */
export function createStaffClient(url: string): StaffClient {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(url, 5), { disposeExternalPool: true }),
    log: [{ emit: 'event', level: 'query' }],
  });
}
