import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** What the issuer says of whoever signs in. */
export interface IssuedClaims {
  role: string;
  agency?: string;
  audience: string;
  seconds: number;
}

/** Names what tokens are for; the audience in the token is what the server expects. */
const resource = 'urn:sinergi';

/** A real OIDC issuer on a free port of this machine, whose page to sign in is one button. */
export async function startIssuer(clientId: string, claims: IssuedClaims) {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const http = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    address,
    /** Begins to let people come back to this address. */
    async allow(callback: string): Promise<void> {
      const provider = new Provider(address, await settings(clientId, callback, claims));
      const protocol = provider.callback();
      answer = async (request, response) => {
        if (!request.url?.startsWith('/login/')) return protocol(request, response);
        if (request.method === 'POST') {
          await provider.interactionFinished(request, response, { login: { accountId: 'kepala' } });
          return;
        }
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end('<!doctype html><title>Masuk</title><form method="post"><button>Masuk</button></form>');
      };
    },
    close: () =>
      new Promise<void>((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
}

async function settings(clientId: string, callback: string, claims: IssuedClaims): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [callback],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['for tests'] },
    clientBasedCORS: () => true,
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    issueRefreshToken: () => true,
    ttl: {
      AccessToken: () => claims.seconds,
      Grant: 600,
      Session: 600,
      Interaction: 600,
      IdToken: 600,
      RefreshToken: 600,
    },
    async loadExistingGrant({ oidc: { provider, session } }) {
      const grant = new provider.Grant({ clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(resource, '');
      await grant.save();
      return grant;
    },
    extraTokenClaims: () => ({ role: claims.role, ...(claims.agency && { agency: claims.agency }) }),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: claims.audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}
