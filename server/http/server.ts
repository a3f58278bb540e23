import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { TokenVerifier } from '../access/verify-token.js';
import { type SocketAddress, usualRate } from '../config.js';
import type { RecordsAccess } from '../context.js';
import { buildSinergiSchema } from '../schema.js';
import { publicAddressOf } from './address/public-address.js';
import { readElements } from './builds/elements.js';
import { keepBuild } from './builds/kept-builds.js';
import { trustedDocuments } from './documents/trusted-documents.js';
import { frameRoute } from './embed/frame/frame.route.js';
import { oembedRoute } from './embed/oembed/oembed.route.js';
import { imageRoute } from './embed/picture/image.route.js';
import { Pictures } from './embed/picture/pictures.js';
import { tableRoute } from './embed/picture/table.route.js';
import { exportRoute } from './export/export.route.js';
import { ExportFiles } from './export/export-files.js';
import { graphqlRoute } from './graphql/graphql.route.js';
import { costPerRequest, WorkBudget } from './limits/work-budget.js';
import { MadeAhead } from './made-ahead.js';
import { serveMetrics } from './operations/metrics.js';
import { operationsRoute } from './operations/operations.route.js';
import { dashboardRoute } from './pages/dashboard.route.js';
import { DashboardPage } from './pages/dashboard-page.js';
import { explorerRoute } from './pages/explorer.route.js';
import { filesRoute } from './pages/files.route.js';
import type { SignInClient } from './pages/sign-in-client.js';
import { ownPages } from './reply/page-policy.js';
import { answerFaults } from './reply/unavailable.js';
import { trustedRoute } from './trusted/trusted.route.js';
import { TrustedAnswers } from './trusted/trusted-answer.js';
import { TrustedBatches } from './trusted/trusted-batches.js';
import { WorkerPool } from './worker/worker-pool.js';

export interface ServerOptions extends RecordsAccess {
  /** How the public side connects: the thread beside has a connection of its own. */
  publicUrl: string;
  /** Whose tokens are taken. */
  verifier: TokenVerifier;
  /** Where readers of the dashboard sign in; with a pasted token where there is none. */
  signIn?: SignInClient;
  /** The folder that the widgets' build wrote. */
  builtWidgets: string;
  /** The folder in which every build that was ever served is kept. */
  keptWidgets: string;
  logLevel: string;
  /**
   * Ad-hoc requests a minute that an address may send, twice as many where signed in, and 500 times as much cost of
   * trusted answers, pictures and files that are not made yet; 0: without end.
   */
  rateLimit?: number;
  /** Reverse proxies in front, whose word is taken for the address of who asks. */
  proxies?: number;
  /** Where the public reaches this server; without it, no answer that names it may be kept. */
  address?: string;
  /** Whether the dashboard's answers and the files of `/export` are made before anybody asks. */
  makeAhead?: boolean;
  /** Whether the database answers within so many milliseconds. */
  answers(milliseconds: number): Promise<boolean>;
  /** Milliseconds that answers under way get when the server is told to stop. */
  stopWithin?: number;
  /** Milliseconds for a whole request to arrive. */
  readWithin?: number;
  /** Where /metrics is answered; nowhere unless it is set. */
  metrics?: SocketAddress;
}

const usualStop = 15_000;
const usualRead = 20_000;

/** The whole HTTP side, not yet listening. */
export async function createServer({
  verifier,
  signIn,
  builtWidgets,
  keptWidgets,
  logLevel,
  rateLimit = usualRate,
  proxies = 0,
  address,
  publicUrl,
  makeAhead = false,
  answers: databaseAnswers,
  stopWithin = usualStop,
  readWithin = usualRead,
  metrics,
  ...access
}: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: 100_000,
    forceCloseConnections: 'idle',
    trustProxy: (_address, hop) => hop < proxies,
    requestTimeout: readWithin,
    http: { headersTimeout: readWithin, connectionsCheckingInterval: readWithin / 10 },
  });
  endSlowConnections(app, stopWithin);
  answerFaults(app);
  if (metrics) serveMetrics(app, metrics);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: 86_400,
    exposedHeaders: ['retry-after'],
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: ownPages },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(compress, { encodings: ['br', 'gzip'] });
  const { client } = access;
  const schema = buildSinergiSchema();
  const warn = (problem: string) => app.log.warn(problem);
  const elements = readElements(builtWidgets);
  const builds = keepBuild(builtWidgets, keptWidgets, warn);
  const documents = trustedDocuments(schema, builds, warn);
  const onError = (error: unknown) => app.log.error(error);
  const pool = new WorkerPool({ publicUrl, builtWidgets, documents: documents.texts }, onError);
  app.addHook('onClose', () => pool.close());
  const budget = new WorkBudget(costPerRequest * rateLimit);
  const answers = new TrustedAnswers(schema, documents, { client, pool, budget, onError });
  const batches = new TrustedBatches(builds.batches);
  const exports = new ExportFiles(pool, budget);
  const pictures = new Pictures({ answers, pool, budget, builtWidgets });
  const page = new DashboardPage(builtWidgets, elements);
  const named = publicAddressOf(app, address);
  operationsRoute(app, databaseAnswers);
  trustedRoute(app, answers, batches);
  await graphqlRoute(app, schema, { ...access, verifier, rateLimit }, answers);
  exportRoute(app, client, exports);
  explorerRoute(app);
  imageRoute(app, elements, pictures);
  tableRoute(app, elements, pictures);
  frameRoute(app, { client, elements, pictures, address: named });
  oembedRoute(app, client, elements, named);
  dashboardRoute(app, client, builtWidgets, page, signIn, named);
  await filesRoute(app, builtWidgets, builds);
  if (makeAhead) {
    const ahead = new MadeAhead({ client, answers, batches, exports, page, log: app.log });
    app.addHook('onListen', async () => ahead.start());
    app.addHook('preClose', async () => ahead.stop());
  }
  return app;
}

function endSlowConnections(app: FastifyInstance, milliseconds: number): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), milliseconds).unref();
    // Whose answer is complete keeps the connection for a next question, which is not awaited.
    const idle = setInterval(() => app.server.closeIdleConnections(), 100).unref();
    app.server.once('close', () => clearInterval(idle));
  });
}
