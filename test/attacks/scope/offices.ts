import type { TokenRequest } from '../../../server/access/issue-token.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';
import { fillProvince } from './province.js';

type Office = Pick<TokenRequest, 'role' | 'agency' | 'mentor'>;

/** Everybody who asks in these tests, by a name of their own. */
export const offices = {
  PUBLIC: { role: 'PUBLIC' },
  LEADERSHIP: { role: 'LEADERSHIP' },
  POLDA: { role: 'POLICE_ANALYST', agency: 'PD' },
  POLRES_A: { role: 'POLICE_ANALYST', agency: 'PA' },
  POLRES_B: { role: 'POLICE_ANALYST', agency: 'PB' },
  POLICE_AT_BNNK_A: { role: 'POLICE_ANALYST', agency: 'NA' },
  BNNP: { role: 'REHAB_ANALYST', agency: 'NP' },
  BNNK_A: { role: 'REHAB_ANALYST', agency: 'NA' },
  BNNK_B: { role: 'REHAB_ANALYST', agency: 'NB' },
  REHAB_AT_POLRES_A: { role: 'REHAB_ANALYST', agency: 'PA' },
  MENTOR_1: { role: 'MENTOR', agency: 'NA', mentor: 'm1' },
  MENTOR_2: { role: 'MENTOR', agency: 'NB', mentor: 'm2' },
  STEWARD: { role: 'STEWARD', agency: 'NP' },
  NOWHERE: { role: 'POLICE_ANALYST', agency: 'X' },
  ADMIN: { role: 'ADMIN' },
} as const satisfies Record<string, Office>;

export type Who = keyof typeof offices;
export const everybody = Object.keys(offices) as Who[];

/** An answer as its reader gets it, and its very bytes. */
export interface Answer {
  status: number;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: unknown;
  };
}

export type Province = Awaited<ReturnType<typeof openProvince>>;

/** The province behind a real server, and how anybody asks it. */
export async function openProvince() {
  const database = await createTestDatabase('empty');
  await fillProvince(database);
  const server = await startServer(database);
  const tokens = new Map<Who, string>();
  const tokenOf = async (who: Who): Promise<string> => {
    const known = tokens.get(who);
    if (known) return known;
    const { token } = await server.token({ ...offices[who], subject: who });
    tokens.set(who, token);
    return token;
  };
  const askWith = async (token: string | undefined, query: string, variables = {}): Promise<Answer> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) };
  };
  return {
    database,
    server,
    tokenOf,
    askWith,
    /** Asks as somebody. */
    ask: async (who: Who, query: string, variables = {}) =>
      askWith(who === 'PUBLIC' ? undefined : await tokenOf(who), query, variables),
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}

/** The id of a row among all rows. */
export const idOf = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/** The key of a row, from its id. */
export const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().replace(/^\w+:/, '');

/** Keys as these tests write them down: with spaces between. */
export const keysOf = (nodes: readonly { id: string }[]): string =>
  nodes.map(({ id }) => keyOf(id)).join(' ');
