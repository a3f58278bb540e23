import type { Config } from '../../config.js';

/** How a page lets people sign in at an OIDC issuer: as a public client, with no secret. */
export interface SignInClient {
  issuer: string;
  clientId: string;
  /** Scopes to ask for, apart by spaces. */
  scope: string;
}

/** The client that the environment names; undefined where readers paste a token. */
export function signInClientOf({ oidcIssuer, oidcClientId, oidcScope }: Config): SignInClient | undefined {
  if (!oidcIssuer || !oidcClientId) return undefined;
  return { issuer: oidcIssuer, clientId: oidcClientId, scope: oidcScope };
}
