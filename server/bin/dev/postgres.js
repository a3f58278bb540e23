import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Uses the embedded PostgreSQL for as long as the loop runs, so that it does not stop between two processes of the server.
 * Returns how to end the use. What fails here fails in the server too, which says it.
 */
export async function holdPostgres(compiled, env) {
  const own = (module) => import(pathToFileURL(join(compiled, 'server', module)).href);
  try {
    const [{ readConfig }, { useEmbeddedPostgres }] = await Promise.all([
      own('config.js'),
      own('database/embedded/embedded-postgres.js'),
    ]);
    const { databaseUrl, dataDirectory } = readConfig(env);
    if (databaseUrl) return async () => {};
    return (await useEmbeddedPostgres(dataDirectory)).release;
  } catch {
    return undefined;
  }
}
