import { join } from 'node:path';
import { auditKeyOf } from '../access/audit/audit-key.js';
import { createAuditLog } from '../access/audit/audit-log.js';
import { createVerifier } from '../access/verifier.js';
import type { Config } from '../config.js';
import type { Database } from '../database/open.js';
import { readElements } from '../http/builds/elements.js';
import { signInClientOf } from '../http/pages/sign-in-client.js';
import { createServer } from '../http/server.js';
import type { Localised } from '../language/localised.js';
import { projectRoot } from '../project-root.js';
import { PortTakenError } from './port-taken.error.js';
import { ownLocale, tell } from './say.js';
import { serveWords } from './serve.words.js';

/** What is served, and who hears of it. */
export interface Serving {
  /** An empty embedded database is filled with the demonstration first. */
  demonstration: boolean;
  /** The folder that the widgets' build wrote. */
  builtWidgets?: string;
  /** The folder in which every build that was ever served is kept. */
  keptWidgets?: string;
  /** Called once it answers; `location` says where an embedded database runs, where that is unexpected. */
  onListening?: (port: number, location: Localised | undefined) => void;
}

/** Makes the server and lets it listen; says where. Throws PortTakenError. */
export async function listen(
  config: Config,
  database: Database,
  {
    builtWidgets = join(projectRoot, 'dist', 'widgets'),
    keptWidgets = join(config.dataDirectory, 'widgets'),
    onListening = (port, location) => {
      const [widget = ''] = readElements(builtWidgets).names;
      const greeting = serveWords.greeting(`http://${config.host}:${port}`, widget, location);
      process.stdout.write(greeting[ownLocale()]);
      if (!config.address) tell(serveWords.withoutAddress);
    },
  }: Omit<Serving, 'demonstration'>,
) {
  const app = await createServer({
    answers: database.answers,
    client: database.public,
    publicUrl: database.publicUrl,
    staff: database.staff,
    pool: database.pool,
    audit: createAuditLog(database.promptPool, auditKeyOf(config.dataDirectory, process.env)),
    verifier: createVerifier(database.promptPool, config),
    signIn: signInClientOf(config),
    builtWidgets,
    keptWidgets,
    logLevel: config.logLevel,
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    address: config.address,
    makeAhead: true,
    stopWithin: config.stopWithinSeconds * 1000,
    metrics: config.metrics,
  });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new PortTakenError(config.host, config.port);
    throw error;
  }
  const address = app.server.address();
  onListening(typeof address === 'object' && address ? address.port : config.port, database.location);
  return app;
}
