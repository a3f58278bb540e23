import { join, resolve } from 'node:path';
import { z } from 'zod';
import { configWords } from './config.words.js';
import { SentenceError } from './language/sentence.error.js';
import { projectRoot } from './project-root.js';

/** A setting that cannot be used; the sentence names it and the way out. */
export class ConfigError extends SentenceError {
  override name = 'ConfigError';
}

const text = z.string().trim().min(1);
const url = text.refine(
  (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value) && isEscaped(value),
);
/** Requests a minute that one address may send if nothing else is said: many offices sit behind one address. */
export const usualRate = 3000;

const environment = z.object({
  SINERGI_DATA: text.optional(),
  DATABASE_URL: url.optional(),
  SINERGI_PUBLIC_DATABASE_URL: url.optional(),
  SINERGI_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  SINERGI_OIDC_CLIENT_ID: text.optional(),
  SINERGI_OIDC_SCOPE: text.regex(/(^| )openid( |$)/).default('openid'),
  SINERGI_RATE_LIMIT: text
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .default(usualRate),
  SINERGI_TRUST_PROXY: text.regex(/^\d$/).transform(Number).default(0),
  SINERGI_ADDRESS: z
    .url({ protocol: /^https?$/ })
    .refine((address) => !/[?#@]/.test(address))
    .transform((address) => new URL(address).href.replace(/\/+$/, ''))
    .optional(),
  SINERGI_STOP_WITHIN: text
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .default(15),
  SINERGI_METRICS: text
    .refine((address) => socketAddress(address) !== undefined)
    .transform((address) => socketAddress(address) as SocketAddress)
    .optional(),
  HOST: text.default('localhost'),
  PORT: text.regex(/^\d+$/).transform(Number).pipe(z.int().max(65535)).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** Where a server listens. */
export interface SocketAddress {
  host: string;
  port: number;
}

/** The environment, read once and checked. */
export interface Config {
  /** Absolute folder of data and keys; by default `data` in the project, whatever folder a command runs in. */
  dataDirectory: string;
  /** A PostgreSQL to use instead of the embedded one. */
  databaseUrl?: string;
  /** How the public side connects; by default with the role sinergi_public of the same database. */
  publicDatabaseUrl?: string;
  /** Address of an OIDC issuer whose tokens are taken. */
  oidcIssuer?: string;
  /** As whom the dashboard signs people in there; without it, they paste a token. */
  oidcClientId?: string;
  /** What it asks for there, scopes with spaces between. */
  oidcScope: string;
  /** Requests a minute to /graphql that one address may send, somebody signed in twice as many, and 500 times as much cost of what is not kept yet. 0: without end. */
  rateLimit: number;
  /** Reverse proxies in front that say in X-Forwarded-For for whom they ask. 0: nobody is believed. */
  proxies: number;
  /** Where the public reaches this server, without a slash at its end; without it, no answer that names it may be kept. */
  address?: string;
  /** Seconds that answers under way get when the server is told to stop. */
  stopWithinSeconds: number;
  /** Where /metrics is answered, and nothing else; nowhere unless it is set. */
  metrics?: SocketAddress;
  host: string;
  port: number;
  logLevel: string;
}

/** Reads and checks the environment. Throws ConfigError that names the variable and what it must be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ConfigError(configWords.misfit(String(issue?.path[0])));
  }
  const { data } = result;
  if (data.SINERGI_OIDC_CLIENT_ID && !data.SINERGI_OIDC_ISSUER)
    throw new ConfigError(configWords.clientAlone);
  return {
    dataDirectory: data.SINERGI_DATA ? resolve(data.SINERGI_DATA) : join(projectRoot, 'data'),
    databaseUrl: data.DATABASE_URL,
    publicDatabaseUrl: data.SINERGI_PUBLIC_DATABASE_URL,
    oidcIssuer: data.SINERGI_OIDC_ISSUER,
    oidcClientId: data.SINERGI_OIDC_CLIENT_ID,
    oidcScope: data.SINERGI_OIDC_SCOPE,
    rateLimit: data.SINERGI_RATE_LIMIT,
    proxies: data.SINERGI_TRUST_PROXY,
    address: data.SINERGI_ADDRESS,
    stopWithinSeconds: data.SINERGI_STOP_WITHIN,
    metrics: data.SINERGI_METRICS,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
  };
}

/** `HOST:PORT`, of IPv6 `[HOST]:PORT`; undefined where it is anything else. */
function socketAddress(text: string): SocketAddress | undefined {
  const [, sixth, name, digits] = /^(?:\[([\da-f:]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(text) ?? [];
  const host = sixth ?? name;
  const port = Number(digits);
  return host !== undefined && port <= 65535 ? { host, port } : undefined;
}

function isEscaped(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
