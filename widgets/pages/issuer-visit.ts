import * as oauth from 'oauth4webapi';
import { callbackChannel } from './callback-channel.js';
import { type Grant, SignInError } from './viewer.js';

/** How this page is known to the issuer. */
export interface IssuerClient {
  issuer: string;
  clientId: string;
  scope: string;
}

/** Opens the issuer in a window, and gives a token once the reader has signed in there. */
export type Visit = (signal: AbortSignal) => Promise<Grant>;

/**
 * Prepares one way to the issuer and back, as a public client with PKCE. Verifier, state and nonce stay in here: an answer
 * to anybody else's question fits none of them. Throws SignInError where the issuer cannot be asked.
 */
export async function prepareVisit({ issuer, clientId, scope }: IssuerClient): Promise<Visit> {
  // Without https browsers have no cryptography.
  if (!isSecureContext) throw new SignInError('INSECURE');
  const client: oauth.Client = { client_id: clientId };
  const options = { [oauth.allowInsecureRequests]: issuer.startsWith('http:') };
  const server = await discovered(new URL(issuer), options);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const redirect = new URL('/sign-in/callback', location.href).href;
  const address = new URL(server.authorization_endpoint ?? issuer);
  const question = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(question)) address.searchParams.set(name, value);

  const grantOf = ({ access_token, refresh_token }: oauth.TokenEndpointResponse): Grant => ({
    token: access_token,
    renew: refresh_token ? () => renewed(refresh_token) : undefined,
  });

  async function renewed(token: string): Promise<Grant> {
    const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, options);
    const grant = await oauth.processRefreshTokenResponse(server, client, response);
    return grantOf({ ...grant, refresh_token: grant.refresh_token ?? token });
  }

  return async (signal) => {
    if (!window.open(address, '_blank', 'popup,width=520,height=720')) throw new SignInError('BLOCKED');
    const answer = new URLSearchParams(await answerTo(state, signal));
    try {
      const code = oauth.validateAuthResponse(server, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        code,
        redirect,
        verifier,
        options,
      );
      const expected = { expectedNonce: nonce, requireIdToken: true };
      return grantOf(await oauth.processAuthorizationCodeResponse(server, client, response, expected));
    } catch {
      throw new SignInError('ISSUER_REFUSED');
    }
  };
}

async function discovered(issuer: URL, options: oauth.DiscoveryRequestOptions) {
  try {
    return await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));
  } catch {
    throw new SignInError('ISSUER_UNREACHABLE');
  }
}

/** What the issuer answers to the question with this state. Other pages of this server wait for theirs on the same channel. */
function answerTo(state: string, signal: AbortSignal): Promise<string> {
  const channel = callbackChannel();
  const answer = new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || new URLSearchParams(data).get('state') !== state) return;
      channel.postMessage({ taken: data });
      resolve(data);
    });
  });
  return answer.finally(() => channel.close());
}
