import type { TestProject } from 'vitest/node';
import { onceForAll } from './once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connects to the tests' own PostgreSQL, as its owner. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for all tests that need one. */
export default async function setup(project: TestProject) {
  const { value, stop } = await onceForAll('postgres', async () => {
    const { startPostgres } = await import('./postgres.js');
    return startPostgres();
  });
  project.provide('postgresUrl', value);
  return stop;
}
