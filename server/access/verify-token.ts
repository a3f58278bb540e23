import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import { audience, ownIssuer } from './issue-token.js';
import { IssuerAwayError } from './issuer-away.error.js';
import { isBoundToAgency } from './policy.js';
import { roles, type Viewer } from './roles.js';
import { type TokenKeys, tokenAlgorithm } from './token-keys.js';
import { type TokenProblem, UnauthenticatedError } from './unauthenticated.error.js';

const signedIn = roles.filter((role) => role !== 'PUBLIC');

const claims = z
  .object({
    sub: z.string().min(1),
    role: z.enum(signedIn),
    agency: z.string().min(1).optional(),
    mentor: z.string().min(1).optional(),
  })
  .refine(({ role, agency }) => agency !== undefined || !isBoundToAgency(role));

/** An OIDC issuer that vouches for people, and where its keys are. */
export interface OidcIssuer {
  issuer: string;
  keys: JWTVerifyGetKey;
}

/** Milliseconds that an issuer has for each of its two answers. */
const issuerWithin = 4_000;

/**
 * Finds out where an OIDC issuer keeps its keys, and takes them from there.
 * `keys` throws IssuerAwayError where it does not answer, or answers something else.
 */
export function oidcIssuer(issuer: string, within = issuerWithin): OidcIssuer {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(within),
    });
    const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(await response.json());
    return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: within });
  };
  return {
    issuer,
    keys: async (header, token) => {
      found ??= discover().catch((error) => {
        found = undefined;
        throw error;
      });
      try {
        return await (await found)(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
          throw error;
        throw new IssuerAwayError();
      }
    },
  };
}

export interface TokenVerifier {
  /** The key pair of this installation; undefined where it never issued a token. */
  own(): Promise<TokenKeys | undefined>;
  oidc?: OidcIssuer;
  isRevoked(id: string): Promise<boolean>;
}

/** Who a token says is asking. Throws UnauthenticatedError with the class of reason. */
export async function viewerOf(token: string, verifier: TokenVerifier): Promise<Viewer> {
  const payload = await verified(token, verifier);
  const known = claims.safeParse(payload);
  if (!known.success) throw new UnauthenticatedError('WRONG_CLAIMS', bearerOf(payload));
  if (payload.jti && (await verifier.isRevoked(payload.jti)))
    throw new UnauthenticatedError('REVOKED', bearerOf(payload));
  const { sub: subject, role, agency, mentor = subject } = known.data;
  return role === 'MENTOR' ? { role, subject, agency, mentor } : { role, subject, agency };
}

async function verified(token: string, { own, oidc }: TokenVerifier): Promise<JWTPayload> {
  try {
    const isOidc = oidc && decodeJwt(token).iss === oidc.issuer;
    const { payload } = isOidc
      ? await jwtVerify(token, oidc.keys, {
          ...expected,
          issuer: oidc.issuer,
          algorithms: publicKeyAlgorithms,
        })
      : await jwtVerify(token, ownKey(own), { ...expected, issuer: ownIssuer, algorithms: [tokenAlgorithm] });
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw new UnauthenticatedError(problemOf(error, token), bearerOf(signedPayload(error)));
  }
}

/** What a token says that is refused for its claims; jose looks at those only where the signature fits. */
function signedPayload(error: errors.JOSEError): JWTPayload | undefined {
  const isSigned = error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed;
  return isSigned ? error.payload : undefined;
}

/** Whose token it is that is not taken: in no role where its claims do not fit one. */
function bearerOf(payload: JWTPayload | undefined): Viewer | undefined {
  if (typeof payload?.sub !== 'string' || payload.sub === '') return undefined;
  const known = claims.safeParse(payload);
  if (!known.success) return { role: 'PUBLIC', subject: payload.sub };
  const { sub: subject, role, agency } = known.data;
  return { role, subject, agency };
}

const expected = { audience, requiredClaims: ['exp', 'sub'], clockTolerance: 5 };

/** Nothing symmetric: whoever verifies must not be able to sign. */
const publicKeyAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

function ownKey(own: TokenVerifier['own']): JWTVerifyGetKey {
  return async ({ kid }) => {
    const keys = await own();
    if (!keys || kid !== keys.id) throw new UnauthenticatedError('UNKNOWN_KEY');
    return keys.public;
  };
}

function problemOf(error: unknown, token: string): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return claimProblems[error.claim] ?? 'WRONG_CLAIMS';
  if (error instanceof errors.JOSEAlgNotAllowed || isUnsigned(token)) return 'WRONG_ALGORITHM';
  if (error instanceof errors.JWKSNoMatchingKey) return 'UNKNOWN_KEY';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'WRONG_SIGNATURE';
  return 'MALFORMED';
}

const claimProblems: Record<string, TokenProblem> = {
  iss: 'WRONG_ISSUER',
  aud: 'WRONG_AUDIENCE',
  nbf: 'NOT_YET_VALID',
};

function isUnsigned(token: string): boolean {
  try {
    return decodeProtectedHeader(token).alg === 'none';
  } catch {
    return false;
  }
}
