import { fetchJson, UnreachableError } from '../client/fetch-answers.js';
import type { Locale } from '../i18n/locale.js';

export type Role = 'LEADERSHIP' | 'POLICE_ANALYST' | 'REHAB_ANALYST' | 'MENTOR' | 'STEWARD' | 'ADMIN';

/** Who a token stands for. */
export interface Viewer {
  role: Role;
  agency: { name: string } | null;
  abilities: string[];
}

/** A token, and how to get the next one where that can be had. */
export interface Grant {
  token: string;
  renew?: (() => Promise<Grant>) | undefined;
}

/** Somebody is not signed in; `problem` is the class of reason, of the server or of the way to it. */
export class SignInError extends Error {
  constructor(readonly problem: string) {
    super(`not signed in: ${problem}`);
  }
}

interface Answer {
  data?: { viewer: Viewer };
  errors?: { extensions?: { code?: string; problem?: string } }[];
}

/** Asks the server who a token stands for. Throws SignInError where it does not take it, UnreachableError where it does not answer. */
export async function viewerOf(token: string, locale: Locale): Promise<Viewer> {
  // What a header cannot carry is no token.
  if (!/^[\w.-]+$/.test(token)) throw new SignInError('MALFORMED');
  const query = `{ viewer { role agency { name(locale: ${locale.toUpperCase()}) } abilities } }`;
  const { status, body } = await fetchJson('/graphql', {
    method: 'POST',
    cache: 'no-store',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = body as Answer;
  if (status === 401) throw new SignInError(errors?.[0]?.extensions?.problem ?? 'MALFORMED');
  if (status !== 200 || !data) throw new UnreachableError();
  return data.viewer;
}
