import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Role } from './roles.js';
import { type TokenKeys, tokenAlgorithm } from './token-keys.js';

/** Who issued tokens of this installation, and for whom tokens are. */
export const ownIssuer = 'sinergi';
export const audience = 'sinergi';

export interface TokenRequest {
  role: Role;
  agency?: string;
  /** Who will use it. */
  subject: string;
  /** Of a mentor: the pseudonym that aftercare names, where it is not the subject. */
  mentor?: string;
  hours: number;
}

/** A signed token and the id by which it can be revoked. */
export async function issueToken(keys: TokenKeys, { role, agency, subject, mentor, hours }: TokenRequest) {
  const id = randomUUID();
  const token = await new SignJWT({ role, ...(agency && { agency }), ...(mentor && { mentor }) })
    .setProtectedHeader({ alg: tokenAlgorithm, kid: keys.id, typ: 'JWT' })
    .setIssuer(ownIssuer)
    .setAudience(audience)
    .setSubject(subject)
    .setJti(id)
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime(`${hours}h`)
    .sign(keys.private);
  return { id, token };
}
